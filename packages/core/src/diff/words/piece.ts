import type { Break, FootnoteReference, Text } from "../../model/inline.ts";

/**
 * A piece of inline content laid out flat: words, a line break, the mark of a note; the beginning and the end of what
 * holds other inlines; and the seam of two texts that stand side by side.
 */
export type Piece = Text | Break | FootnoteReference | OpenPiece | ClosePiece | SeamPiece;

/** The inlines that hold others. */
export type SpanType = "emphasis" | "strong" | "superscript" | "subscript" | "link";

/** The beginning of an inline that holds others; a link brings its address. */
export interface OpenPiece {
  readonly type: "open";
  readonly span: SpanType;
  readonly url?: string | undefined;
}

/** The end of an inline that holds others. */
export interface ClosePiece {
  readonly type: "close";
  readonly span: SpanType;
}

/** Parts two texts that are side by side, where nothing else does. */
export interface SeamPiece {
  readonly type: "seam";
}

/** How many UTF-16 code units of plain text a piece is. */
export function pieceLength(piece: Piece): number {
  if (piece.type === "text") return piece.value.length;
  return piece.type === "break" ? 1 : 0;
}

/** A text that two pieces share if they are the same; note marks are given under the id that `follow` leads to. */
export function pieceKey(piece: Piece, follow: (id: string) => string): string {
  switch (piece.type) {
    case "text":
      return `text ${piece.value}`;
    case "footnoteReference":
      return `note ${follow(piece.footnote)}`;
    case "open":
      return `open ${piece.span} ${piece.url ?? ""}`;
    case "close":
      return `close ${piece.span}`;
    default:
      return piece.type;
  }
}
