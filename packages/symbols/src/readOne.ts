import { afterSlash } from "./afterSlash.ts";
import { settleNumbers } from "./classifyComponent.ts";
import type { SymbolPart } from "./DocumentSymbol.ts";
import { isComplete, isCompleteInText } from "./isComplete.ts";
import { readComponent } from "./readComponent.ts";
import { readParts } from "./readParts.ts";
import { COMMON_SERIES, ORGANS, SERIES, TREATY_SERIES } from "./series.ts";

/** One symbol, not joined to any other, and where it ends in the text. */
export interface SingleReading {
  readonly organ: string;
  readonly parts: readonly SymbolPart[];
  readonly end: number;
}

/** Symbols have up to nine components (`E/ECE/324/Rev.1/Add.45/Rev.2/Amend.1`); the bound keeps reading linear. */
const MOST_COMPONENTS = 16;
const ORGAN =
  /(?:CTBT-Art\.XIV|[A-Z][A-Z0-9]{0,11}(?:-[A-Z]{2,8})?(?:\([A-Z0-9-]{1,10}\))?(?:\.(?:\d{1,3}|[IVXLC]{1,6}|[A-Z]{2,8}))?)(?=\s{0,2}\/)/y;
const WORDISH = /[A-Za-z0-9_\u00C0-\u024F\u0370-\u052F]/;

/**
 * Reads the symbol that begins at `start` of a cleaned text. In running text it has to have what makes a symbol of a
 * document, beyond doubt; alone it may be of a series that is not known by name.
 */
export function readOne(text: string, start: number, running: boolean): SingleReading | undefined {
  ORGAN.lastIndex = start;
  const organ = ORGAN.exec(text)?.[0];
  if (organ === undefined) return undefined;
  const series = organ.split(/[.(]/, 1)[0] ?? organ;
  // A series may carry a session or an office: `IDB.37`, `GC(54)`, `UNEP(DEPI)`.
  const numbered = organ.length > series.length;
  const known =
    SERIES.has(series) || SERIES.has(organ) || (COMMON_SERIES.has(series) && (numbered || !running));
  if (!known && series.length < 2) return undefined;
  const parts: SymbolPart[] = [];
  let end = start + organ.length;
  for (let components = 0; ; components++) {
    const next = afterSlash(text, end, running, parts);
    if (next === undefined || isNextSymbol(text, next, organ, parts)) break;
    if (components === MOST_COMPONENTS) return undefined;
    const component = readComponent(text, next, known && series.length > 2);
    if (component === undefined && running && !WORDISH.test(text.charAt(next))) break;
    if (component === undefined || isCut(text, component.end)) return undefined;
    const reading = readParts(text, next, component, organ, parts, running);
    if (isCut(text, reading.end)) return undefined;
    parts.push(...reading.parts);
    end = reading.end;
  }
  const complete = running ? isCompleteInText(organ, parts, known) : isComplete(organ, parts, known);
  return complete ? { organ, parts: settleNumbers(parts), end } : undefined;
}

/** A second symbol printed after a slash: `CEDAW/C/GC/31/CRC/C/GC/18`, `A/50/60/S/1995/1`. */
function isNextSymbol(text: string, at: number, organ: string, parts: readonly SymbolPart[]): boolean {
  const last = parts.at(-1);
  if (last?.kind !== "number" && last?.kind !== "modifier" && last?.attached !== true) return false;
  const ahead = text.slice(at, at + 8);
  if (ORGANS.has(organ)) return /^[ASE]\/\d/.test(ahead);
  return TREATY_SERIES.has(organ) && TREATY_SERIES.has(/^([A-Z]+)\/C/.exec(ahead)?.[1] ?? "");
}

/** Whether a word or number goes on at `at`, so that what was read is only a piece of it. */
function isCut(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (next === "_") return WORDISH.test(text.charAt(at + 1));
  if (next === "%") return /[0-9A-F]{2}/i.test(text.slice(at + 1, at + 3));
  if (next === ".") return /[a-z]/.test(text.charAt(at + 1));
  return WORDISH.test(next);
}
