import type { Draft, Stretch } from "../findings.ts";
import type { Label } from "../labels/label.ts";
import type { Thing } from "../pieces/piece.ts";
import type { PrintedRun } from "../printed/printed.ts";

/** Words on their way into a node: the runs, and each printed stretch they came from. */
export interface DraftText {
  runs: PrintedRun[];
}

/** A chapter, a part of one, or an annex. */
export interface DraftSection extends Draft {
  readonly type: "section" | "annex";
  readonly label: Label | undefined;
  /** Name of the label as printed; of an annex what follows the word. */
  readonly name: string | undefined;
  readonly heading: DraftText;
  /** Depth that the source's style says, from 1, where it has styles that say one. */
  readonly level: number | undefined;
  /** Printed words before the title that are no part of it: the label, the word "Annex". */
  readonly prefix: readonly PrintedRun[];
  readonly blocks: DraftBlock[];
  readonly sections: DraftSection[];
}

/** What a section holds. */
export type DraftBlock = DraftParagraph | DraftThing | DraftQuote;

/** A paragraph with its points. */
export interface DraftParagraph extends Draft {
  readonly type: "paragraph";
  readonly number: string | undefined;
  readonly prefix: readonly PrintedRun[];
  readonly body: DraftText;
  readonly points: DraftPoint[];
  closing: DraftText | undefined;
}

/** A point with its points. */
export interface DraftPoint extends Draft {
  readonly type: "point";
  readonly label: Label;
  readonly prefix: readonly PrintedRun[];
  readonly body: DraftText;
  readonly points: DraftPoint[];
}

/** A table or a figure. */
export interface DraftThing extends Draft {
  readonly type: "thing";
  readonly thing: Thing;
  /** Of a table. */
  readonly rows: readonly DraftRow[];
  readonly caption: DraftText | undefined;
}

/** A row of a table. */
export interface DraftRow {
  readonly header: boolean | undefined;
  readonly cells: readonly DraftCell[];
}

/** The text of a cell, and how many columns and rows it spans. */
export interface DraftCell extends DraftText {
  readonly columnSpan: number | undefined;
  readonly rowSpan: number | undefined;
}

/** A quotation, paragraph by paragraph. */
export interface DraftQuote extends Draft {
  readonly type: "quote";
  readonly paragraphs: [DraftText, ...DraftText[]];
}

/** The body of a report before it gets its ids. */
export interface DraftBody {
  readonly blocks: DraftBlock[];
  readonly sections: DraftSection[];
  readonly annexes: DraftSection[];
}

/** Where a text stands, from its first run to its last. */
export function stretchOf({ runs }: { readonly runs: readonly PrintedRun[] }): Stretch {
  const first = runs[0];
  const last = runs.at(-1);
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
