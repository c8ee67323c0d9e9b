import type { Block, Figure, Paragraph, Point, Quote, Table } from "../model/block.ts";
import type { Footnote } from "../model/footnote.ts";
import type { Annex, Section } from "../model/section.ts";

/** Anything in a report that has an id and words: what can be located, cited and pointed at. */
export type ReportNode = Section | Annex | Block | Point | Footnote;

/** The nodes by the name of their type. */
export interface ReportNodes {
  readonly section: Section;
  readonly annex: Annex;
  readonly paragraph: Paragraph;
  readonly point: Point;
  readonly table: Table;
  readonly figure: Figure;
  readonly quote: Quote;
  readonly footnote: Footnote;
}

/** The parts of a report that hold nodes, in reading order. */
export type ReportPart = "summary" | "blocks" | "sections" | "annexes" | "footnotes";
