import type { Figure, Paragraph, Point, Quote, Table, TableCell, TableRow } from "../../model/block.ts";
import type { Citation } from "../../model/citation.ts";
import type { Footnote } from "../../model/footnote.ts";
import type { Masthead } from "../../model/masthead.ts";
import type { Act, Recommendation } from "../../model/recommendation.ts";
import type { Report } from "../../model/report.ts";
import type { Annex, Section } from "../../model/section.ts";
import type { StateSubmission } from "../../model/state-submission.ts";

/** The items that a report is compared by, each with its type in the model. Rows, cells and acts have no id. */
export interface ItemTypes {
  readonly report: Report;
  readonly masthead: Masthead;
  readonly section: Section;
  readonly annex: Annex;
  readonly paragraph: Paragraph;
  readonly point: Point;
  readonly table: Table;
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly figure: Figure;
  readonly quote: Quote;
  readonly footnote: Footnote;
  readonly citation: Citation;
  readonly submission: StateSubmission;
  readonly recommendation: Recommendation;
  readonly act: Act;
}

/** What a change is about: one paragraph, one note, one act … */
export type ItemKind = keyof ItemTypes;
