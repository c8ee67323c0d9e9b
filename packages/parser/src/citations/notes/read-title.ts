import type { Span } from "../cited-text.ts";
import { firstFrom, type Reading } from "../reading.ts";
import { trimEnd } from "../trim-end.ts";
import type { Quotation } from "./read-quotations.ts";

/** The title of a work, told by quotation marks or italics. */
export interface MarkedTitle extends Span {
  readonly title: string;
  /** The words before it: who wrote it. */
  readonly author?: string | undefined;
}

/** Italics that are no title. */
const LATIN =
  /^(?:ibid|idem|id|et al|inter alia|supra|infra|op|op\. cit|loc\. cit|cit|v|vs|in|passim|sic)\.?$/i;

/** Finds the first title marked as such between two offsets. */
export function readTitle(reading: Reading, start: number, end: number): MarkedTitle | undefined {
  const { text } = reading;
  const quotation = quotedTitle(reading, start, end);
  const italic = italicTitle(reading, start, end);
  if (quotation && quotation.start < (italic?.start ?? end)) {
    const author = authorIn(text, start, quotation.start);
    // A title that quotes: “We Wanted Workers”: Temporary Labour Migration.
    if (italic && /^:\s*$/.test(text.slice(quotation.end, italic.start))) {
      const title = text.slice(quotation.start, italic.end).trim();
      return { start: quotation.start, end: italic.end, title, author };
    }
    const title = quotation.words.trim().replace(/,$/, "");
    return { start: quotation.start, end: quotation.end, title, author };
  }
  if (!italic) return undefined;
  const from = Math.max(italic.start, start);
  const title = withoutBracket(text.slice(from, Math.min(italic.end, end)));
  return { start: from, end: from + title.length, title, author: authorIn(text, start, from) };
}

function quotedTitle({ text, quotations }: Reading, start: number, end: number): Quotation | undefined {
  for (let index = firstFrom(quotations, start); index < quotations.length; index++) {
    const quotation = quotations[index];
    if (quotation === undefined || quotation.end > end) return undefined;
    if (mayPrecede(text.slice(start, quotation.start))) return quotation;
  }
  return undefined;
}

function italicTitle({ text, italics }: Reading, start: number, end: number): Span | undefined {
  for (let index = Math.max(0, firstFrom(italics, start) - 1); index < italics.length; index++) {
    const span = italics[index];
    if (span === undefined || span.start >= end) return undefined;
    if (isTitle(text, span, start, end)) return span;
  }
  return undefined;
}

function isTitle(text: string, span: Span, start: number, end: number): boolean {
  if (span.end <= start) return false;
  const words = text.slice(Math.max(span.start, start), Math.min(span.end, end)).trim();
  if (words.length < 12 && (LATIN.test(words) || !/[A-Za-z\u00C0-\u04FF]{3}/.test(words))) return false;
  return words.includes(" ") || mayPrecede(text.slice(start, span.start));
}

/** Whether a title may follow these words: an author with a comma or bracket, or none. */
function mayPrecede(before: string): boolean {
  const words = trimEnd(before, "");
  return (
    words === "" ||
    ",):.".includes(words.charAt(words.length - 1)) ||
    /\b(?:entitled|in)$/.test(words.slice(-9))
  );
}

/** "Highlights (ST/ESA/SER.A/452)": italics that reach over the symbol behind the title. */
function withoutBracket(title: string): string {
  const whole = trimEnd(title, ",;.:");
  // Where the symbol ends what is looked at, the bracket behind it is not seen any more.
  const open = whole.lastIndexOf("(");
  if (open > 0 && !whole.includes(")", open) && /\d/.test(whole.slice(open)))
    return trimEnd(whole.slice(0, open), ",;.:");
  return whole.endsWith(")") ? trimEnd(whole.replace(/\s*\([^()]*\d[^()]*\)$/, ""), ",;.:") : whole;
}

function authorIn(text: string, start: number, end: number): string | undefined {
  if (start === end) return undefined;
  const author = trimEnd(text.slice(start, end), ",:").trim();
  return author === "" ? undefined : author;
}
