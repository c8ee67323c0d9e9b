import { normalizeSymbol } from "./normalizeSymbol.ts";
import { isSession } from "./roman.ts";

const YEAR = /^(?:19[4-9]|20\d)\d$/;

/** A resolution, decision or statement as prose names it. */
export interface ResolutionName {
  /** Who adopted it: the organ or body as it leads the symbol (`A`, `S`, `E`, `A/HRC`, `UNEP/EA.5`). */
  readonly organ: string;
  /** The number in print, with session or year if they are part of it: `76/172`, `1325`, `ES-10/15`, `60/251 B`. */
  readonly number: string;
  /** The year in brackets after it: "1325 (2000)". */
  readonly year?: string | number | undefined;
  /** The session in brackets after it: "217 A (III)", "3201 (S-VI)". */
  readonly session?: string | undefined;
  /** What it is. Default: `RES`, a resolution. */
  readonly nature?: "RES" | "DEC" | "PRST" | undefined;
}

/**
 * Makes the symbol of a resolution from its name in prose: "General Assembly resolution 76/172" is `A/RES/76/172`,
 * "Security Council resolution 1325 (2000)" is `S/RES/1325(2000)`, "resolution 217 A (III)" is `A/RES/217(III)`: the
 * resolutions of the roman sessions were issued under their number, and the letter names a part of the text. Gives
 * the normal form, or `undefined` if the name makes no symbol.
 */
export function resolutionSymbol(name: ResolutionName): string | undefined {
  const { organ, number, year, session, nature = "RES" } = name;
  const [, bare, letter = ""] = /^\s*(.{1,40}?)(?:(?<=\d)\s?([A-Za-z]{1,2}))?\s*$/s.exec(number) ?? [];
  if (bare === undefined || !/\d$/.test(bare) || (year !== undefined && session !== undefined))
    return undefined;
  const symbol = normalizeSymbol(`${organ}/${nature}/${bare}`);
  if (symbol === undefined || symbol.includes("(")) return undefined;
  if (session !== undefined) return isSession(session) ? normalizeSymbol(`${symbol}(${session})`) : undefined;
  if (year !== undefined) return YEAR.test(String(year)) ? normalizeSymbol(`${symbol}(${year})`) : undefined;
  return normalizeSymbol(symbol + letter.toUpperCase());
}
