import { captionAt } from "../body/caption.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isPiece, type Piece, type Thing } from "../pieces/piece.ts";
import { endsSentence, wordsAtEnd } from "../pieces/sentence.ts";

/** A report's pieces in four parts, in the order of their printing (the summary may stand within `body`'s beginning). */
export interface Front {
  readonly masthead: readonly Piece[];
  readonly summaryHeading: Piece | undefined;
  readonly summary: readonly (Piece | Thing)[];
  readonly body: readonly (Piece | Thing)[];
}

/** Parts the masthead and the summary from the body. `contents` is where a table of contents was left out, if one was. */
export function splitFront(
  entries: readonly (Piece | Thing)[],
  lexicon: Lexicon,
  contents: number | undefined,
): Front {
  const core = coreStart(entries);
  const end = Math.min(core, mastheadEnd(entries, core, lexicon, contents));
  const masthead: Piece[] = [];
  const body: (Piece | Thing)[] = [];
  for (const entry of entries.slice(0, end)) {
    if (isPiece(entry)) masthead.push(entry);
    else body.push(entry);
  }
  const at = entries.findIndex(
    (entry, index) => index < core && isPiece(entry) && isSummaryHeading(entry, lexicon),
  );
  const summaryHeading = at < 0 ? undefined : entries[at];
  if (!summaryHeading || !isPiece(summaryHeading)) {
    return { masthead, summaryHeading: undefined, summary: [], body: [...body, ...entries.slice(end)] };
  }
  // A table of contents after the summary ends it; where it stands before, it says nothing.
  const following = contents !== undefined && contents > summaryHeading.start ? contents : undefined;
  const after = summaryEnd(entries, at + 1, core, lexicon, following);
  return {
    masthead: masthead.filter((piece) => piece.start < summaryHeading.start),
    summaryHeading,
    summary: entries.slice(at + 1, after),
    body: [...body, ...entries.slice(end, Math.max(end, at)), ...entries.slice(Math.max(after, end))],
  };
}

const isSummaryHeading = (piece: Piece, { summary }: Lexicon): boolean =>
  piece.text.length < 40 && summary.test(piece.text.trim());

/** Where the numbered text begins: at its first chapter or its first paragraph. */
function coreStart(entries: readonly (Piece | Thing)[]): number {
  const first = entries.findIndex((entry) => isPiece(entry) && opensText(entry, 1));
  if (first >= 0) return first;
  const any = entries.findIndex((entry) => isPiece(entry) && opensText(entry, Number.POSITIVE_INFINITY));
  return any >= 0 ? any : entries.length;
}

function opensText(piece: Piece, most: number): boolean {
  return piece.labels.some(({ style, value }) => {
    if (value > most) return false;
    if (style === "arabic" || style === "decimal") return true;
    return (style === "roman" || style === "upper") && (piece.look === "heading" || piece.text.length < 160);
  });
}

/** A line under the author's, by which a document adds to another or corrects it. */
const addition =
  /^(?:Add|Corr|Rev|Addendum|Additif|Adición|Добавление|增编|إضافة|Corrigend|Rectificatif|Corrección|Исправление)/i;

/** Longest line of a masthead that is no heading. */
const longestLine = 200;

function mastheadEnd(
  entries: readonly (Piece | Thing)[],
  core: number,
  lexicon: Lexicon,
  contents: number | undefined,
): number {
  let authored = false;
  let outermost = Number.POSITIVE_INFINITY;
  for (const [index, entry] of entries.slice(0, core).entries()) {
    if (!isPiece(entry)) continue;
    if (contents !== undefined && entry.start > contents) return index;
    if (isSummaryHeading(entry, lexicon) || lexicon.introduction.test(entry.text.trim())) return index;
    // Where styles tell headings, one below the title and the line that says who wrote is no title any more.
    if (entry.whole && entry.look === "heading") {
      const { level = 1, text } = entry;
      if (authored && !addition.test(text.trim())) return index;
      authored ||= outermost < level && lexicon.authorLine.test(text.trim());
      outermost = Math.min(outermost, level);
    }
    const plain = entry.look !== "heading" && !entry.bold;
    const sentence = endsSentence(wordsAtEnd(entry.runs)) && entry.text.length > 60;
    if (plain && (sentence || entry.text.length > longestLine)) return index;
  }
  return core;
}

function summaryEnd(
  entries: readonly (Piece | Thing)[],
  from: number,
  core: number,
  lexicon: Lexicon,
  contents: number | undefined,
): number {
  for (let index = from; index < core; index++) {
    const caption = captionAt(entries, index, lexicon);
    if (caption) {
      index += caption.pieces.length;
      continue;
    }
    const entry = entries[index];
    if (entry?.look === "heading") return index;
    if (contents !== undefined && entry !== undefined && entry.start > contents) return index;
  }
  return core;
}
