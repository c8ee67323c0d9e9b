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

/**
 * Visits every node of a report once, in reading order, parents before children, footnotes last. `leave` is called
 * when what is inside a node has been visited too.
 */
export function walk(report: Report, visit: Visitor, leave?: (node: ReportNode) => void): void {
  for (const part of ["summary", "blocks", "sections", "annexes", "footnotes"] as const) {
    visitAll(report[part], { part, ancestors: [] }, visit, leave);
  }
}

/** A walk in progress, whose list of ancestors it may change. */
interface Progress extends Whereabouts {
  readonly ancestors: ReportNode[];
}

function visitAll(
  nodes: readonly ReportNode[],
  progress: Progress,
  visit: Visitor,
  leave: ((node: ReportNode) => void) | undefined,
): void {
  for (const node of nodes) {
    if (visit(node, progress) !== "skip") {
      progress.ancestors.push(node);
      for (const inside of childLists(node)) visitAll(inside, progress, visit, leave);
      progress.ancestors.pop();
    }
    leave?.(node);
  }
}

function childLists(node: ReportNode): readonly (readonly ReportNode[])[] {
  switch (node.type) {
    case "section":
    case "annex":
      return [node.blocks, node.sections];
    case "paragraph":
    case "point":
      return [node.points];
    case "quote":
      return [node.blocks];
    default:
      return [];
  }
}
