import type { Lexicon } from "../language/lexicon.ts";
import { isPiece, type Piece, type TableThing, type Thing } from "../pieces/piece.ts";

/** Pieces at most between the word "Table" and the table. */
const longest = 3;
/** Longest piece taken for part of a caption. */
const longestPart = 300;
/** Outermost level of a heading, in a source with styles, that may be a table's title. */
const outermostTitle = 3;

/** The pieces of a caption, and what they are the caption of. */
export interface Caption {
  readonly pieces: readonly [Piece, ...Piece[]];
  readonly thing: Thing;
}

/**
 * Reads the caption that begins at `index` and the table or figure that follows it, if one does. A caption opens with the
 * word ("Table 1"); or it is a line in brackets right above a table ("Thousands of United States dollars"), with a bold
 * heading without a label before it, where styles tell headings; or such a heading alone.
 */
export function captionAt(
  entries: readonly (Piece | Thing)[],
  index: number,
  { caption }: Lexicon,
): Caption | undefined {
  const first = entries[index];
  if (!first || !isPiece(first) || first.text.length > longestPart) return undefined;
  if (first.text.length <= 200 && caption.test(first.text)) return worded(first, index, entries);
  if (first.labels.length > 0) return undefined;
  const bracketed = isBracketed(first);
  if (!bracketed && !isTitle(first)) return undefined;
  const next = entries[index + 1];
  if (isTable(next)) return { pieces: [first], thing: next };
  if (bracketed || !next || !isPiece(next) || !isBracketed(next)) return undefined;
  const table = entries[index + 2];
  return isTable(table) ? { pieces: [first, next], thing: table } : undefined;
}

function worded(first: Piece, index: number, entries: readonly (Piece | Thing)[]): Caption | undefined {
  const pieces: [Piece, ...Piece[]] = [first];
  for (const entry of entries.slice(index + 1, index + 1 + longest)) {
    if (!isPiece(entry)) return { pieces, thing: entry };
    if (entry.labels.length > 0 || entry.text.length > longestPart) return undefined;
    pieces.push(entry);
  }
  return undefined;
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

const isTable = (entry: Piece | Thing | undefined): entry is TableThing => entry?.look === "table";
