import type { DocumentSymbol } from "./DocumentSymbol.ts";
import { keyOf } from "./keyOf.ts";
import { parseSymbol } from "./parseSymbol.ts";

/**
 * Whether two symbols, as text or parsed, are the same: white space, dashes, capitals and the order of session and
 * letter do not count. A text that is not one whole symbol is the same as none, itself included.
 */
export function sameSymbol(a: DocumentSymbol | string, b: DocumentSymbol | string): boolean {
  const first = typeof a === "string" ? parseSymbol(a) : a;
  const second = typeof b === "string" ? parseSymbol(b) : b;
  if (first === undefined || second === undefined) return false;
  return keyOf(first).toUpperCase() === keyOf(second).toUpperCase();
}
