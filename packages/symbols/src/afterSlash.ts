import type { SymbolPart } from "./DocumentSymbol.ts";
import { BODIES, MODIFIERS, NATURES } from "./words.ts";

const SLASH = /\s{0,2}\/\s{0,2}/y;
const WORD = /[A-Za-z]{2,14}(?![a-z])/y;

/**
 * Where the component after the slash at `end` begins; `undefined` without a slash. Print and scanning leave spaces at
 * slashes; in running text they are taken only where what follows cannot be the sentence's.
 */
export function afterSlash(
  text: string,
  end: number,
  running: boolean,
  parts: readonly SymbolPart[],
): number | undefined {
  SLASH.lastIndex = end;
  const slash = SLASH.exec(text)?.[0];
  if (slash === undefined) return undefined;
  const next = end + slash.length;
  if (!running || slash === "/") return next;
  const word = wordAt(text, next);
  if (MODIFIERS.has(word)) return next;
  if (slash.startsWith("/")) {
    return /\d/.test(text.charAt(next)) || BODIES.has(word) || NATURES.has(word) ? next : undefined;
  }
  const numbered = parts.some((part) => /\d/.test(part.value) && part.kind !== "body");
  return numbered || !slash.endsWith("/") ? undefined : next;
}

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toUpperCase() ?? "";
}
