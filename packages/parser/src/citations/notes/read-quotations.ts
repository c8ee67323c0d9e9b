import type { Span } from "../cited-text.ts";

/** Words in quotation marks; the span holds the marks. */
export interface Quotation extends Span {
  readonly words: string;
}

const QUOTATION = /“([^”]{2,400})”|"([^"]{2,400})"|«([^»]{2,400})»|„([^“]{2,400})“/g;

/** Finds the quotations of a text, in order. */
export function readQuotations(text: string): readonly Quotation[] {
  if (!/[“"«„]/.test(text)) return [];
  const found: Quotation[] = [];
  QUOTATION.lastIndex = 0;
  for (let match = QUOTATION.exec(text); match !== null; match = QUOTATION.exec(text)) {
    const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? "";
    found.push({ start: match.index, end: match.index + match[0].length, words });
  }
  return found;
}
