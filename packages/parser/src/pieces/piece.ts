import type { Label } from "../labels/label.ts";
import type { PrintedFigure, PrintedRun, PrintedTable, PrintedText } from "../printed/printed.ts";

/** A printed block on its way into the report: its words, its label if it seems to open with one, and how it looks. */
export interface Piece {
  readonly look: PrintedText["kind"];
  /** Depth of a heading or list item as marked. */
  readonly level?: number | undefined;
  /** Style name of the source, where it has any. */
  readonly style?: string | undefined;
  readonly runs: readonly PrintedRun[];
  /** The words of all runs. */
  readonly text: string;
  /** Of a note that the source marks as one: its label. */
  readonly note?: string | undefined;
  /** What the piece opens with, in all readings; empty if nothing. */
  readonly labels: readonly Label[];
  /** All words bold, all words italic (marks of notes apart). */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly start: number;
  readonly end: number;
  /** Whether its source keeps texts whole (no page's end cuts them) and has styles that mean what they say. */
  readonly whole: boolean;
  /** Whether signs of a page's end (notes, a rule, a run of blank lines) stand between the piece before and this one. */
  readonly pageBreak: boolean;
}

/** A table among the pieces. */
export interface TableThing {
  readonly look: "table";
  readonly start: number;
  readonly end: number;
  readonly table: PrintedTable;
}

/** A picture among the pieces. */
export interface FigureThing {
  readonly look: "figure";
  readonly start: number;
  readonly end: number;
  readonly figure: PrintedFigure;
}

/** A drawn line among the pieces. */
export interface Rule {
  readonly look: "rule";
  readonly start: number;
  readonly end: number;
}

/** What has a place of its own among the pieces of a report. */
export type Thing = TableThing | FigureThing;

/** What stands on the pages, in reading order. */
export type Entry = Piece | Thing | Rule;

/** Whether an entry is words. */
export function isPiece(entry: Entry): entry is Piece {
  return entry.look !== "table" && entry.look !== "figure" && entry.look !== "rule";
}
