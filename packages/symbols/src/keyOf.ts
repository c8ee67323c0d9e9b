import type { DocumentSymbol, SymbolPart } from "./DocumentSymbol.ts";

/** The symbol without white space, in customary capitals, joined by hyphens: the form that is compared. */
export function keyOf(symbol: DocumentSymbol): string {
  return [symbol, ...(symbol.joined ?? [])].map(({ organ, parts }) => keyOfOne(organ, parts)).join("-");
}

/** The key of one symbol, without those joined to it. */
export function keyOfOne(organ: string, parts: readonly SymbolPart[]): string {
  return organ + inKeyOrder(parts).map(keyOfPart).join("");
}

/** `A/RES/217 A (III)` and `A/RES/217 (III) A` are the same: letters come after the session. */
export function inKeyOrder(parts: readonly SymbolPart[]): readonly SymbolPart[] {
  const letter = parts.findIndex((part, i) => part.kind === "letter" && parts[i + 1]?.attached === true);
  const moved = parts[letter];
  const next = parts[letter + 1];
  if (moved === undefined || next === undefined || next.kind === "letter") return parts;
  return [...parts.slice(0, letter), next, moved, ...parts.slice(letter + 2)];
}

function keyOfPart(part: SymbolPart): string {
  const value = part.value.replace(/\s+/g, "");
  if (part.attached !== true) return `/${value}`;
  return part.kind === "letter" ? value : `(${value})`;
}
