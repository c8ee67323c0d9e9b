import type { Delimiter, Piece } from "./piece.ts";
import { piece } from "./piece.ts";

/** What a document's inline text is read with. */
export interface InlineContext {
  /** The document as given; the scanned text may have a space and LF where this has CR LF. */
  readonly original: string;
  readonly hasReferences: boolean;
  /** Link reference definitions by normalized label. */
  readonly references: Readonly<Record<string, { readonly href: string }>>;
  /** Labels of the definitions that were used. */
  readonly usedReferences: Set<string>;
}

/** A square bracket that may begin a link or a picture. */
export interface Bracket {
  readonly piece: Piece;
  readonly isImage: boolean;
  /** The last run of `*` or `_` before it. */
  readonly delimiter: Delimiter | undefined;
  /** Whether another bracket opened after it: then its text is no label of a reference. */
  holdsBracket: boolean;
}

/** Where the scan of one block's inline text stands. */
export interface InlineScan {
  readonly context: InlineContext;
  readonly source: string;
  /** What to add to an offset in `source` for the offset in the document. */
  readonly shift: number;
  readonly from: number;
  readonly to: number;
  readonly pieces: Piece[];
  /** Where the text began that is not yet a piece. */
  textStart: number;
  readonly delimiters: { last: Delimiter | undefined };
  delimiterCount: number;
  readonly brackets: Bracket[];
  /** So many brackets, from the first, cannot begin a link any more, because one stands inside them. */
  inactive: number;
  /** Tags still to be closed, by look; links under `link`. */
  readonly openTags: Map<string, Piece[]>;
  /** Where the last run of so many backticks starts; made when the first is met. */
  lastBackticks: Map<number, number> | undefined;
  /** Where the next end of a comment stands; -1 = there is none. */
  commentEnd: number;
}

/** Makes a piece of the text up to `end`, and lets the next text begin at `next`. */
export function flushText(scan: InlineScan, end: number, next: number): void {
  if (scan.textStart < end) scan.pieces.push(piece("text", scan.textStart, end));
  scan.textStart = next;
}
