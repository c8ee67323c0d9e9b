import type { Diagnostic, Place } from "@rapporteur/core";

/**
 * A source as it looks: blocks in reading order, with nothing said about what they mean.
 * Offsets are UTF-16 code units into the source (for a file of parts: into its parts' texts, one after the other).
 */
export interface PrintedDocument {
  readonly blocks: readonly PrintedBlock[];
  /** Characters that are no words of the document, with the reason: `markup`, `escape`, `comment` … */
  readonly discards: readonly PrintedDiscard[];
  /** The source's own text: what the offsets count in. */
  readonly text: string;
  /** The place that a person finds an offset by. */
  readonly locate: (offset: number, end?: number) => Place;
  /**
   * Whether the source has each text whole, as a word processor keeps it: then nothing is cut by a page's end, and
   * styles mean what they say. Absent for what was read off pages.
   */
  readonly continuous?: boolean | undefined;
  /** What the producer itself found. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How a block looks. A label (`1.`, `(a)`, `•`) is part of the text, whether the source marks it as a list or not. */
export type PrintedBlock = PrintedText | PrintedTable | PrintedRule | PrintedFigure;

/** Where on the page, if the source says so. */
export type PrintedRegion = "head" | "body" | "foot";

interface PrintedPlace {
  readonly start: number;
  readonly end: number;
  readonly region?: PrintedRegion | undefined;
}

/** Words: a heading, a paragraph, an item of a list, a note that the source itself marks as one, a quotation. */
export interface PrintedText extends PrintedPlace {
  readonly kind: "heading" | "paragraph" | "item" | "note" | "quote";
  /** Depth as marked: of a heading from 1; of a list item or quotation from 1. */
  readonly level?: number | undefined;
  /** Of a note marked as such: its label. */
  readonly label?: string | undefined;
  readonly runs: readonly PrintedRun[];
  /** Name of the source's style, where styles have names. */
  readonly style?: string | undefined;
  readonly alignment?: "left" | "center" | "right" | "justify" | undefined;
}

/** A stretch of text of one look. `text` is what a reader sees; `start`/`end` is where the source has it. */
export interface PrintedRun {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly raised?: boolean | undefined;
  readonly lowered?: boolean | undefined;
  readonly url?: string | undefined;
  /** Set where the source itself says that this is the mark of the note with this label (not merely raised). */
  readonly mark?: string | undefined;
}

/** A table, row by row; a row is a heading row where the source says so. */
export interface PrintedTable extends PrintedPlace {
  readonly kind: "table";
  readonly rows: readonly PrintedRow[];
}

/** One row of a printed table. */
export interface PrintedRow {
  readonly header?: boolean | undefined;
  readonly cells: readonly PrintedCell[];
}

/** One cell of a printed table. */
export interface PrintedCell {
  readonly runs: readonly PrintedRun[];
  readonly columnSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
}

/** A drawn line: the end of a page, the line above the notes. */
export interface PrintedRule extends PrintedPlace {
  readonly kind: "rule";
}

/** A picture. */
export interface PrintedFigure extends PrintedPlace {
  readonly kind: "figure";
  readonly url?: string | undefined;
  readonly description?: string | undefined;
}

/** A stretch of the source that is no text, and why. */
export interface PrintedDiscard {
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}
