import type { Findings } from "../findings.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { type Entry, isPiece, type Piece, type TableThing } from "./piece.ts";

/** What stands on the pages and is no text of the report. */
export interface Furniture {
  readonly entries: readonly Entry[];
  readonly discards: readonly Discard[];
}

/** What is left out, and why. */
export interface Discard {
  readonly reason: "page rule" | "running head" | "page number" | "table of contents";
  readonly start: number;
  /** The words left out, for the account. */
  readonly pieces: readonly (Piece | TableThing)[];
}

/** No running head or page number is longer. */
const longestHead = 60;

const pageNumber = /^(?:\d{1,3}|\d{1,3}\s?\/\s?\d{1,3}|[-–]\s?\d{1,3}\s?[-–]|page \d{1,3}(?: of \d{1,3})?)$/i;
const jobNumber =
  /^(?:\d{1,3}\s+)?(?:(?:GE|NY|V|IN)\.?\s?)?\d{2}[-–]\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d{1,3}(?:\/\d{1,3})?)?$/;
const barCode = /^\*?\s*\d(?:\s\d){5,}\s*\*?$|^please recycle/i;
const symbolAlone = /^(?:A|S|E|ST|CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|CESCR)\/[\w.()\-–/ ]{2,40}$/;

/** Takes running heads, page numbers, job numbers and the table of contents out of the flow. */
export function setFurnitureAside(
  entries: readonly Entry[],
  lexicon: Lexicon,
  findings: Findings,
): Furniture {
  const kept: Entry[] = [];
  const discards: Discard[] = [];
  const heads = runningHeads(entries);
  let afterContents = 0;
  for (const [index, entry] of entries.entries()) {
    if (index < afterContents) continue;
    if (!isPiece(entry)) {
      kept.push(entry);
      continue;
    }
    const text = entry.text.trim();
    if (lexicon.contents.test(text)) {
      const pieces = contentsFrom(entry, index, entries, lexicon);
      discards.push({ reason: "table of contents", start: entry.start, pieces });
      findings.add("contents-left-out", entry);
      afterContents = index + pieces.length;
      continue;
    }
    const reason = furnitureOf(entry, text, heads.has(text) && index > heads.front);
    if (!reason) {
      kept.push(entry);
      continue;
    }
    discards.push({ reason, start: entry.start, pieces: [entry] });
    findings.add("page-furniture", entry, { text });
  }
  return { entries: kept, discards };
}

function furnitureOf(piece: Piece, text: string, isHead: boolean): Discard["reason"] | undefined {
  if (text.length > longestHead || piece.note !== undefined || piece.runs.some(({ raised }) => raised))
    return undefined;
  if (pageNumber.test(text)) return "page number";
  return isHead || jobNumber.test(text) || barCode.test(text) ? "running head" : undefined;
}

/**
 * The symbols that stand alone more than once. `front` is the entry where one may stand as the document's own: the
 * first, if no paragraph is before it.
 */
function runningHeads(entries: readonly Entry[]): {
  has: (text: string) => boolean;
  front: number;
} {
  const counts = new Map<string, number>();
  let front = -1;
  let inText = false;
  for (const [index, entry] of entries.entries()) {
    if (!isPiece(entry)) continue;
    inText ||= entry.labels.some(({ style }) => style === "arabic");
    const text = entry.text.length > longestHead ? "" : entry.text.trim();
    if (!symbolAlone.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (front < 0 && !inText) front = index;
  }
  // A long text is not looked up: the look alone would go through all of it.
  return { has: (text) => text.length <= longestHead && (counts.get(text) ?? 0) > 1, front };
}

/** An entry of a table of contents ends with paragraph numbers or a page. */
const contentsEntry = /(?:\d|\.{3,}|…)\s*$/;

/** Heads of the columns of a table of contents. */
const contentsHead =
  /^(?:paragraphs?|pages?|chapter|párrafos?|paragraphes?|página|пункты?|стр\.?|页次|段次|الفقرات|الصفحة)(?:\s|$)/iu;

/** The table of contents under its heading, with it, up to its last entry. */
function contentsFrom(
  heading: Piece,
  at: number,
  entries: readonly Entry[],
  lexicon: Lexicon,
): readonly (Piece | TableThing)[] {
  const pieces: (Piece | TableThing)[] = [heading];
  let entry = entries[at + 1];
  while (isListed(entry, entries[at + pieces.length + 1], lexicon)) {
    pieces.push(entry);
    entry = entries[at + pieces.length];
  }
  return pieces;
}

/** Whether an entry belongs to the table of contents above it. */
function isListed(
  entry: Entry | undefined,
  next: Entry | undefined,
  lexicon: Lexicon,
): entry is Piece | TableThing {
  if (!entry || !isPiece(entry)) return entry?.look === "table";
  const { look, whole, bold, text } = entry;
  // A heading of a style is no entry, whatever its words end with.
  if (whole && look === "heading") return false;
  if (contentsEntry.test(text) && !/[.;]\s*$/.test(text) && text.length < 300) return true;
  if (contentsHead.test(text.trim())) return true;
  // Within the list, an annex or a chapter may stand without a page of its own, before the table that lists it.
  return look !== "heading" && !bold && next?.look === "table" && lexicon.annex.test(text);
}
