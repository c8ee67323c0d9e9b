import type { Figure, TableCell } from "../model/block.ts";
import type { Citation } from "../model/citation.ts";
import type { Break, Link, Text } from "../model/inline.ts";
import type { Masthead } from "../model/masthead.ts";

// A draft is a report before anything in it has an id, a number or a label.

/** A footnote where its mark stands: its words, and a citation in them; or one more mark of the note before. */
export type DraftNote =
  | {
      readonly type: "note";
      readonly content: readonly DraftInline[];
      readonly citation?: DraftCitation | undefined;
    }
  | { readonly type: "sameNote" };

export type DraftInline = Text | Break | DraftNote | DraftSpan | (Omit<Link, "children"> & DraftChildren);

interface DraftChildren {
  readonly children: readonly DraftInline[];
}

interface DraftSpan extends DraftChildren {
  readonly type: "emphasis" | "strong" | "superscript" | "subscript";
}

export type DraftCitation = Pick<Citation, "kind" | "target" | "pinpoints" | "relation"> & {
  readonly ambiguous: boolean;
};

export interface DraftPoint {
  readonly content: readonly DraftInline[];
  readonly points: readonly DraftPoint[];
  readonly closing?: readonly DraftInline[] | undefined;
}

export interface DraftParagraph extends DraftPoint {
  readonly type: "paragraph";
  readonly numbered: boolean;
  readonly recommends: boolean;
}

export interface DraftTable {
  readonly type: "table";
  readonly caption?: readonly DraftInline[] | undefined;
  readonly rows: readonly (readonly DraftCell[])[];
}

export type DraftCell = Omit<TableCell, "content"> & { readonly content: readonly DraftInline[] };

export type DraftFigure = Pick<Figure, "type" | "url" | "description"> & {
  readonly caption?: readonly DraftInline[] | undefined;
};

export interface DraftQuote {
  readonly type: "quote";
  readonly blocks: readonly DraftBlock[];
}

export type DraftBlock = DraftParagraph | DraftTable | DraftFigure | DraftQuote;

export interface DraftSection {
  readonly labelled: boolean;
  readonly title: readonly DraftInline[];
  readonly blocks: readonly DraftBlock[];
  readonly sections: readonly DraftSection[];
  readonly submits: boolean;
}

export interface DraftReport {
  readonly masthead: Omit<Masthead, "title" | "subtitle">;
  readonly title: readonly DraftInline[];
  /** Whether the title has a note of its own, marked by an asterisk. */
  readonly starred: boolean;
  readonly subtitle?: readonly DraftInline[] | undefined;
  readonly summary: readonly DraftBlock[];
  readonly blocks: readonly DraftBlock[];
  readonly sections: readonly DraftSection[];
  readonly annexes: readonly DraftSection[];
}
