import type { Lexicon } from "../language/lexicon.ts";
import { isPiece, type Piece, type Thing } from "../pieces/piece.ts";

/** Pieces at most between the word "Table" and the table. */
const longest = 3;
/** Longest piece taken for part of a caption. */
const longestPart = 300;
/** Outermost level of a heading, in a source with styles, that may be a table's title. */
const outermostTitle = 3;

/**
 * How many pieces from `index` on are the caption of the table or figure that follows them; 0 if none. A caption opens
 * with the word ("Table 1"); or it is a line in brackets right above a table ("Thousands of United States dollars"),
 * with a bold heading without a label before it, where styles tell headings; or such a heading alone.
 */
export function captionLength(
  entries: readonly (Piece | Thing)[],
  index: number,
  { caption }: Lexicon,
): number {
  const first = entries[index];
  if (!first || !isPiece(first) || first.text.length > longestPart) return 0;
  if (first.text.length <= 200 && caption.test(first.text)) return lengthToThing(entries, index);
  if (first.labels.length > 0) return 0;
  const bracketed = isBracketed(first);
  if (!bracketed && !isTitle(first)) return 0;
  const next = entries[index + 1];
  if (isTable(next)) return 1;
  return !bracketed && next && isPiece(next) && isBracketed(next) && isTable(entries[index + 2]) ? 2 : 0;
}

function lengthToThing(entries: readonly (Piece | Thing)[], index: number): number {
  for (let count = 1; count <= longest; count++) {
    const entry = entries[index + count];
    if (!entry || (isPiece(entry) && (entry.labels.length > 0 || entry.text.length > longestPart))) return 0;
    if (!isPiece(entry)) return count;
  }
  return 0;
}

function isTitle({ whole, look, level = 0, bold, italic, labels }: Piece): boolean {
  return whole && look === "heading" && level >= outermostTitle && bold && !italic && labels.length === 0;
}

function isBracketed({ look, text, labels }: Piece): boolean {
  return (
    look === "paragraph" &&
    labels.length === 0 &&
    /^\s*[(（][^()（）]*(?:\([^()]*\)[^()]*)*[)）]\s*$/.test(text)
  );
}

const isTable = (entry: Piece | Thing | undefined): boolean => entry?.look === "table";
