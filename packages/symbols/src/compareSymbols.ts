import type { DocumentSymbol, SymbolPart } from "./DocumentSymbol.ts";
import { inKeyOrder, keyOf } from "./keyOf.ts";
import { parseSymbol } from "./parseSymbol.ts";
import { romanValue } from "./roman.ts";

/**
 * Compares two symbols, as text or parsed, for sorting: part by part, numbers by value (`A/9/2` before `A/10/1`),
 * roman numerals of sessions and parts too, a shorter symbol before those that continue it. Texts that are not symbols
 * come last, by their characters. Gives a negative number, zero or a positive number; zero for the same symbol only.
 */
export function compareSymbols(a: DocumentSymbol | string, b: DocumentSymbol | string): number {
  const first = typeof a === "string" ? parseSymbol(a) : a;
  const second = typeof b === "string" ? parseSymbol(b) : b;
  if (first === undefined || second === undefined) {
    if (first !== undefined) return -1;
    if (second !== undefined) return 1;
    return compareText(String(a), String(b));
  }
  return comparePieces(piecesOf(first), piecesOf(second)) || compareText(keyIn(first), keyIn(second));
}

function keyIn(symbol: DocumentSymbol): string {
  return keyOf(symbol).toUpperCase();
}

/** What is compared, in order: each component as runs of digits and of other characters. */
function piecesOf(symbol: DocumentSymbol): readonly (readonly string[])[] {
  return [symbol, ...(symbol.joined ?? [])].flatMap(({ organ, parts }) => [
    runs(organ.toUpperCase()),
    ...inKeyOrder(parts).map(runsOfPart),
  ]);
}

function runsOfPart(part: SymbolPart): readonly string[] {
  const value = part.value.toUpperCase().replace(/\s+/g, " ");
  if (part.attached !== true && part.kind !== "session") return runs(value);
  return runs(value.replace(/(?<![A-Z0-9])[IVXL]+(?![A-Z0-9])/g, (word) => String(romanValue(word) ?? word)));
}

function runs(value: string): readonly string[] {
  return value.match(/\d+|\D+/g) ?? [];
}

function comparePieces(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareRuns(a[i] ?? [], b[i] ?? []);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareRuns(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareRun(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareRun(a: string, b: string): number {
  const first = /^\d/.test(a);
  if (first !== /^\d/.test(b)) return first ? -1 : 1;
  return first ? Number(a) - Number(b) : compareText(a, b);
}

/** By UTF-16 code units, so that the order is the same everywhere. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
