import type { PrintedBlock, PrintedRun } from "@rapporteur/parser";
import type { Relation } from "../relations/relations.ts";
import type { Look } from "../styles/look.ts";
import type { ListLevel, LookChange } from "../styles/style.ts";
import type { Reading } from "./reading.ts";

/** A run while it may still grow. */
export type DraftRun = { -readonly [Key in keyof PrintedRun]: PrintedRun[Key] };

/** A paragraph while it is read. */
export interface OpenParagraph {
  readonly start: number;
  style: string | undefined;
  numbering: ListLevel;
  outline: number | undefined;
  alignment: string | undefined;
  /** Whether its end was deleted, so that it goes on with the next paragraph. */
  endDeleted: boolean;
  /** The section that ends with it. */
  section: Section | undefined;
  readonly runs: DraftRun[];
  /** What stands in text boxes and pictures anchored in it. */
  readonly beside: PrintedBlock[];
  /** The run that is open in it. */
  run: OpenRun | undefined;
}

/** A run while it is read: what it says of its look, and the look once that is worked out. */
export interface OpenRun {
  style: string | undefined;
  readonly own: LookChange;
  look: Look | undefined;
}

/** A field: its instruction, and whether its result is being read. */
export interface OpenField {
  instruction: string;
  result: boolean;
  url: string | undefined;
}

/** Where blocks go: the body, a cell, a text box, a note. */
export interface Sink {
  readonly blocks: PrintedBlock[];
  /** A paragraph whose end was deleted: the next one goes on with it. */
  carried: OpenParagraph | undefined;
}

/** A cell while its table is read. */
export interface OpenCell {
  readonly blocks: readonly PrintedBlock[];
  readonly columnSpan: number;
  /** Merged with the cell above, or the first of such cells. */
  readonly merge: "first" | "above" | undefined;
}

/** A row while its table is read. */
export interface OpenRow {
  readonly cells: OpenCell[];
  header: boolean;
  deleted: boolean;
  /** Columns left out before its first cell. */
  before: number;
}

/** A table while it is read. */
export interface OpenTable {
  readonly start: number;
  columns: number;
  readonly rows: OpenRow[];
  /** Properties of the cell that is open. */
  columnSpan: number;
  merge: OpenCell["merge"];
}

/** A mark in the text, whose note's number is known when all marks are. */
export interface NoteMark {
  readonly kind: "footnote" | "endnote";
  readonly id: string;
  readonly run: DraftRun;
  /** Whether its sign is typed in the text, and so counts no number. */
  readonly custom: boolean;
  /** Which of the document's sections it stands in, from 0. */
  readonly section: number;
}

/** A section of the document: what its properties, at its end, say of headers and notes. */
export interface Section {
  /** Ids of the relations of its headers, by type: `first`, `default`, `even`. */
  readonly headers: Map<string, string>;
  firstPageDiffers: boolean;
  readonly notes: Map<NoteMark["kind"], NoteNumbering>;
}

/** How notes are numbered, as far as it is said. */
export interface NoteNumbering {
  format?: string;
  start?: number;
  restart?: string;
}

/** Stretch of elements that are passed over: to the end of the one at this depth. */
export interface Skip {
  readonly depth: number;
  readonly reason: string;
}

/** A part with paragraphs (the document, its notes, a header) while it is read. */
export interface Story {
  readonly reading: Reading;
  readonly part: string;
  readonly relations: ReadonlyMap<string, Relation>;
  /** Text so far: what stands in the part, and a space or line feed where one is shown. */
  text: string;
  readonly discards: { reason: string; start: number; end: number }[];
  /** Where each paragraph starts. */
  readonly paragraphStarts: number[];
  /** Names of the open elements. */
  readonly path: string[];
  skip: Skip | undefined;
  /** Where blocks go: the part itself, then each open note, cell or box of text, the innermost last. */
  readonly sinks: [Sink, ...Sink[]];
  readonly paragraphs: OpenParagraph[];
  readonly tables: OpenTable[];
  readonly fields: OpenField[];
  readonly links: (string | undefined)[];
  readonly marks: NoteMark[];
  /** A note whose typed sign is still to come. */
  customMark: { readonly kind: NoteMark["kind"]; readonly id: string } | undefined;
  readonly sections: Section[];
  section: Section | undefined;
  /** Description of the picture that is open, and whether it was shown already. */
  drawing: { description: string | undefined; shown: boolean } | undefined;
  /** Notes of a part of notes, by id. */
  readonly notes: Map<string, NoteStory>;
  /** Whether the text is kept as it is, with nothing around it trimmed. */
  preserve: boolean;
  /** Of each open choice between contents: whether one was taken. */
  readonly choices: boolean[];
  /** Depth of a content control that shows a prompt instead of content. */
  placeholder: number | undefined;
  /** The note that is open, in a part of notes. */
  note: { readonly id: string; readonly start: number } | undefined;
}

/** A note's blocks, and where it stands in its part. */
export interface NoteStory {
  readonly blocks: readonly PrintedBlock[];
  readonly start: number;
  readonly end: number;
}

/** Starts the reading of a part at its top. */
export function startStory(reading: Reading, part: string, relations: ReadonlyMap<string, Relation>): Story {
  return {
    reading,
    part,
    relations,
    text: "",
    discards: [],
    paragraphStarts: [],
    path: [],
    skip: undefined,
    sinks: [{ blocks: [], carried: undefined }],
    paragraphs: [],
    tables: [],
    fields: [],
    links: [],
    marks: [],
    customMark: undefined,
    sections: [],
    section: undefined,
    drawing: undefined,
    notes: new Map(),
    preserve: false,
    choices: [],
    placeholder: undefined,
    note: undefined,
  };
}

/** Where the next block goes. */
export function sinkOf(story: Story): Sink | undefined {
  return story.sinks.at(-1);
}
