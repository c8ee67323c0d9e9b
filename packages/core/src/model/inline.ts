/** A run of plain words, kept as printed. */
export interface Text {
  readonly type: "text";
  readonly value: string;
}

/** A piece of inline content: words, their emphasis, links, note marks and forced line breaks. */
export type Inline = Text | Emphasis | Strong | Superscript | Subscript | Link | FootnoteReference | Break;

/** Words printed in italics. */
export interface Emphasis {
  readonly type: "emphasis";
  readonly children: readonly Inline[];
}

/** Words printed in bold. */
export interface Strong {
  readonly type: "strong";
  readonly children: readonly Inline[];
}

/** Raised characters that are not a note mark (km², 1ᵉʳ). */
export interface Superscript {
  readonly type: "superscript";
  readonly children: readonly Inline[];
}

/** Lowered characters (CO₂). */
export interface Subscript {
  readonly type: "subscript";
  readonly children: readonly Inline[];
}

/** A link: the address it leads to, and the words that show it. */
export interface Link {
  readonly type: "link";
  readonly url: string;
  readonly children: readonly Inline[];
}

/** The mark of a footnote; `footnote` is the id of a {@link Footnote}. It has no plain text of its own. */
export interface FootnoteReference {
  readonly type: "footnoteReference";
  readonly footnote: string;
}

/** A forced line break; its plain text is one line feed. */
export interface Break {
  readonly type: "break";
}
