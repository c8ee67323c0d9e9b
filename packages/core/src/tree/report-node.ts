import type { Block, Point } from "../model/block.ts";
import type { Footnote } from "../model/footnote.ts";
import type { Annex, Section } from "../model/section.ts";

/** Anything in a report that has an id and words: what can be located, cited and pointed at. */
export type ReportNode = Section | Annex | Block | Point | Footnote;

/** The parts of a report that hold nodes, in reading order. */
export type ReportPart = "summary" | "blocks" | "sections" | "annexes" | "footnotes";
