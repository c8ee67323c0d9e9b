import type { Report } from "../model/report.ts";
import type { ReportNode, ReportPart } from "./report-node.ts";

/** What a visitor is told about a node's whereabouts. */
export interface Whereabouts {
  readonly part: ReportPart;
  /** From the outermost in; the last one is the parent. Do not keep the list itself: it changes as the walk goes on. */
  readonly ancestors: readonly ReportNode[];
}

/** Called for each node; `"skip"` leaves out what is inside it. */
// biome-ignore lint/suspicious/noConfusingVoidType: most visitors return nothing.
export type Visitor = (node: ReportNode, whereabouts: Whereabouts) => "skip" | undefined | void;

/** Visits every node of a report once, in reading order, parents before children, footnotes last. */
export function walk(report: Report, visit: Visitor): void {
  for (const part of ["summary", "blocks", "sections", "annexes", "footnotes"] as const) {
    visitAll(report[part], { part, ancestors: [] }, visit);
  }
}

/** A walk in progress, whose list of ancestors it may change. */
interface Progress extends Whereabouts {
  readonly ancestors: ReportNode[];
}

function visitAll(nodes: readonly ReportNode[], progress: Progress, visit: Visitor): void {
  for (const node of nodes) {
    if (visit(node, progress) === "skip") continue;
    progress.ancestors.push(node);
    visitInside(node, progress, visit);
    progress.ancestors.pop();
  }
}

function visitInside(node: ReportNode, progress: Progress, visit: Visitor): void {
  switch (node.type) {
    case "section":
    case "annex":
      visitAll(node.blocks, progress, visit);
      visitAll(node.sections, progress, visit);
      break;
    case "paragraph":
    case "point":
      visitAll(node.points, progress, visit);
      break;
    case "quote":
      visitAll(node.blocks, progress, visit);
      break;
  }
}
