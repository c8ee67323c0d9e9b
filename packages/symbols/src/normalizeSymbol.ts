import { keyOf } from "./keyOf.ts";
import { parseSymbol } from "./parseSymbol.ts";

/**
 * Gives the form of a symbol to compare and to store: no white space, hyphens for all dashes, customary capitals
 * (`S/RES/2231(2015)`, `A/77/6(Sect.20)`, `A/76/78-E/2021/71`). Normalizing twice changes nothing. Gives `undefined`
 * if the text is not one whole symbol.
 */
export function normalizeSymbol(text: string): string | undefined {
  const symbol = parseSymbol(text);
  return symbol && keyOf(symbol);
}
