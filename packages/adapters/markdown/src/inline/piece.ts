/** What a stretch of inline source turned out to be. */
export type PieceKind =
  /** The source's characters as they stand. */
  | "text"
  /** Characters that read otherwise than they are written: an entity, a line's end. `text` is what is read. */
  | "literal"
  /** Markup; `text` is the reason why it is no text. */
  | "markup"
  /** Markup that changes the look from here on, by `change`. */
  | "look"
  /** A bracket that may yet turn out to begin a link; text until then. */
  | "bracket"
  /** A run of `*` or `_`, with what was used up of it. */
  | "delimiter"
  /** The mark of a note that the source marks as one; `text` is the label. */
  | "note-mark"
  /** `target` is where the link leads, as written. */
  | "link-open"
  | "link-close"
  | "image-open"
  | "image-close";

/** Looks that markup switches on and off. */
export type Look = "bold" | "italic" | "raised" | "lowered";

/** A stretch of inline source. Pieces follow each other; what lies between two is white space that is not kept. */
export interface Piece {
  kind: PieceKind;
  readonly start: number;
  readonly end: number;
  text: string;
  look: Look | undefined;
  /** 1 = the look begins here, -1 = it ends here, 0 = markup without a partner. */
  change: number;
  target: string;
  delimiter: Delimiter | undefined;
}

/** A run of `*` or `_` on its way through the pairing. Its left end closes, its right end opens. */
export interface Delimiter {
  readonly character: number;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Characters not yet paired. */
  left: number;
  previous: Delimiter | undefined;
  next: Delimiter | undefined;
  /** Position in the order of the text. */
  readonly order: number;
  closedBold: number;
  closedItalic: number;
  openedBold: number;
  openedItalic: number;
}

/** A piece of the given kind. */
export function piece(kind: PieceKind, start: number, end: number, text = ""): Piece {
  return { kind, start, end, text, look: undefined, change: 0, target: "", delimiter: undefined };
}
