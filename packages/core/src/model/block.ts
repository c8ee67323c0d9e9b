import type { Inline } from "./inline.ts";

/** What a section holds besides its subsections. */
export type Block = Paragraph | Table | Figure | Quote;

/** A paragraph, numbered (`"83"`) or not, with its points (a), (i) … and the words after the last point. */
export interface Paragraph {
  readonly type: "paragraph";
  readonly id: string;
  readonly number?: string | undefined;
  readonly content: readonly Inline[];
  readonly points: readonly Point[];
  readonly closing?: readonly Inline[] | undefined;
}

/** A point of a paragraph. The label stands without its brackets: `"h"`, `"ii"`, `"115.3"`, `"•"`. */
export interface Point {
  readonly type: "point";
  readonly id: string;
  readonly label: string;
  readonly content: readonly Inline[];
  readonly points: readonly Point[];
  readonly closing?: readonly Inline[] | undefined;
}

/** A table, as rows of cells. */
export interface Table {
  readonly type: "table";
  readonly id: string;
  readonly caption?: readonly Inline[] | undefined;
  readonly rows: readonly TableRow[];
}

/** One row of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
}

/** One cell; `header` marks a heading cell, spans count columns and rows (absent = 1). */
export interface TableCell {
  readonly content: readonly Inline[];
  readonly header?: boolean | undefined;
  readonly columnSpan?: number | undefined;
  readonly rowSpan?: number | undefined;
}

/** A picture, by the address the source gives it, with its printed caption and its description in words. */
export interface Figure {
  readonly type: "figure";
  readonly id: string;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly caption?: readonly Inline[] | undefined;
}

/** Blocks set off as a quotation. */
export interface Quote {
  readonly type: "quote";
  readonly id: string;
  readonly blocks: readonly Block[];
}
