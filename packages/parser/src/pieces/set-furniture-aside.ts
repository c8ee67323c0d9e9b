import type { Findings, Stretch } from "../findings.ts";
import type { Lexicon } from "../language/lexicon.ts";
import { isPiece, type Piece, type Thing } from "./piece.ts";

/** What stands on the pages and is no text of the report. */
export interface Furniture {
  readonly entries: readonly (Piece | Thing)[];
  readonly discards: readonly Discard[];
}

/** A printed stretch left out, and why. */
export interface Discard extends Stretch {
  readonly reason: "page rule" | "running head" | "page number" | "table of contents";
  /** The words left out, for the account. */
  readonly pieces: readonly (Piece | Thing)[];
}

const pageNumber = /^(?:\d{1,3}|\d{1,3}\s?\/\s?\d{1,3}|[-–]\s?\d{1,3}\s?[-–]|page \d{1,3}(?: of \d{1,3})?)$/i;
const jobNumber =
  /^(?:\d{1,3}\s+)?(?:(?:GE|NY|V|IN)\.?\s?)?\d{2}[-–]\d{5}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d{1,3}(?:\/\d{1,3})?)?$/;
const barCode = /^\*?\s*\d(?:\s\d){5,}\s*\*?$|^please recycle/i;
const symbolAlone = /^(?:A|S|E|ST|CRC|CCPR|CEDAW|CAT|CERD|CMW|CRPD|CED|CESCR)\/[\w.()\-–/ ]{2,40}$/;

/** Takes running heads, page numbers, job numbers and the table of contents out of the flow. */
export function setFurnitureAside(
  entries: readonly (Piece | Thing)[],
  lexicon: Lexicon,
  findings: Findings,
): Furniture {
  const kept: (Piece | Thing)[] = [];
  const discards: Discard[] = [];
  const heads = runningHeads(entries);
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index];
    if (!entry) continue;
    if (!isPiece(entry)) {
      kept.push(entry);
      continue;
    }
    const text = entry.text.trim();
    if (lexicon.contents.test(text)) {
      const end = endOfContents(entries, index, lexicon);
      const left = entries.slice(index, end);
      discards.push({
        reason: "table of contents",
        start: entry.start,
        end: left.at(-1)?.end ?? entry.end,
        pieces: left,
      });
      findings.add("contents-left-out", entry);
      index = end - 1;
      continue;
    }
    const reason = furnitureOf(entry, text, heads.has(text) && index > heads.front);
    if (!reason) {
      kept.push(entry);
      continue;
    }
    discards.push({ reason, start: entry.start, end: entry.end, pieces: [entry] });
    findings.add("page-furniture", entry, { text });
  }
  return { entries: kept, discards };
}

function furnitureOf(piece: Piece, text: string, isHead: boolean): Discard["reason"] | undefined {
  if (text.length > 60 || piece.note !== undefined || piece.runs.some(({ raised }) => raised))
    return undefined;
  if (pageNumber.test(text)) return "page number";
  return isHead || jobNumber.test(text) || barCode.test(text) ? "running head" : undefined;
}

/**
 * The symbols that stand alone more than once. `front` is the entry where one may stand as the document's own: the
 * first, if no paragraph is before it.
 */
function runningHeads(entries: readonly (Piece | Thing)[]): {
  has: (text: string) => boolean;
  front: number;
} {
  const counts = new Map<string, number>();
  let front = -1;
  let inText = false;
  for (const [index, entry] of entries.entries()) {
    if (!isPiece(entry)) continue;
    inText ||= entry.labels.some(({ style }) => style === "arabic");
    const text = entry.text.length > 60 ? "" : entry.text.trim();
    if (!symbolAlone.test(text)) continue;
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (front < 0 && !inText) front = index;
  }
  return { has: (text) => (counts.get(text) ?? 0) > 1, front };
}

/** An entry of a table of contents ends with paragraph numbers or a page. */
const contentsEntry = /(?:\d|\.{3,}|…)\s*$/;

function endOfContents(entries: readonly (Piece | Thing)[], from: number, lexicon: Lexicon): number {
  let index = from + 1;
  for (; index < entries.length; index++) {
    const entry = entries[index];
    if (!entry) break;
    if (!isPiece(entry)) {
      if (entry.look !== "table") break;
      continue;
    }
    // A heading of a style is no entry, whatever its words end with.
    if (entry.whole && entry.look === "heading") break;
    const isHeading = entry.look === "heading" || entry.bold;
    const listsIt = contentsEntry.test(entry.text) && !/[.;]\s*$/.test(entry.text);
    if (listsIt && entry.text.length < 300) {
      continue;
    }
    if (
      /^(?:paragraphs?|pages?|chapter|párrafos?|paragraphes?|página|пункты?|стр\.?|页次|段次|الفقرات|الصفحة)(?:\s|$)/iu.test(
        entry.text.trim(),
      )
    )
      continue;
    // Within the list, an annex or a chapter may stand without a page of its own, before the table that lists it.
    const next = entries[index + 1];
    if (!isHeading && next && !isPiece(next) && next.look === "table" && lexicon.annex.test(entry.text))
      continue;
    break;
  }
  return index;
}
