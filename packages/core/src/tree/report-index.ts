import type { Citation } from "../model/citation.ts";
import type { Inline } from "../model/inline.ts";
import type { Report } from "../model/report.ts";
import { ownInlines } from "./own-inlines.ts";
import type { ReportNode, ReportPart } from "./report-node.ts";
import { walk } from "./walk.ts";
import { walkInlines } from "./walk-inlines.ts";

/** A node and what is around it. */
export interface IndexEntry<Node extends ReportNode = ReportNode> {
  readonly node: Node;
  readonly part: ReportPart;
  /** From the outermost in; the last one is the parent. */
  readonly ancestors: readonly ReportNode[];
}

/** The mark of a footnote, and the node that holds it; a mark in the masthead has no node. */
export interface FootnoteMark {
  readonly footnote: string;
  readonly holder?: IndexEntry | undefined;
}

/** What can be asked of a report without going through it again. */
export interface ReportIndex {
  readonly report: Report;
  /** Every node by its id, in reading order; of two with the same id, the first. */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  readonly citations: ReadonlyMap<string, Citation>;
  /** The marks of footnotes in reading order, those in footnotes last. */
  readonly marks: readonly FootnoteMark[];
  /** Ids met a second time, among nodes and registers alike. */
  readonly repeatedIds: readonly string[];
}

/** A report, or the index made of it, which saves going through the report for every question. */
export type Indexed = Report | ReportIndex;

/** The index of a report; of an index, itself. */
export function indexOf(source: Indexed): ReportIndex {
  return "entries" in source ? source : reportIndex(source);
}

/** Goes through a report once and notes what the facts and the search by id need. */
export function reportIndex(report: Report): ReportIndex {
  const entries = new Map<string, IndexEntry>();
  const repeatedIds: string[] = [];
  const marks: FootnoteMark[] = [];
  const noteMarks = (inlines: readonly Inline[], holder?: IndexEntry) =>
    walkInlines(inlines, (inline) => {
      if (inline.type === "footnoteReference") marks.push({ footnote: inline.footnote, holder });
    });

  const { title, subtitle = [], lines = [] } = report.masthead;
  for (const inlines of [...lines, title, subtitle]) noteMarks(inlines);
  const paths = new Map<ReportNode | undefined, readonly ReportNode[]>();
  const open: IndexEntry[] = [];
  walk(
    report,
    (node, { part, ancestors }) => {
      const entry: IndexEntry = { node, part, ancestors: sharedPath(paths, ancestors) };
      if (entries.has(node.id)) repeatedIds.push(node.id);
      else entries.set(node.id, entry);
      open.push(entry);
      const closing = closingOf(node);
      for (const inlines of ownInlines(node)) if (inlines !== closing) noteMarks(inlines, entry);
    },
    (node) => {
      // The closing is read after the points.
      noteMarks(closingOf(node) ?? [], open.pop());
    },
  );

  const citations = new Map<string, Citation>();
  const known = new Set(entries.keys());
  for (const { id } of [...report.citations, ...report.stateSubmissions, ...report.recommendations]) {
    if (known.has(id)) repeatedIds.push(id);
    known.add(id);
  }
  for (const citation of report.citations) citations.set(citation.id, citation);
  return { report, entries, citations, marks, repeatedIds };
}

function closingOf(node: ReportNode): readonly Inline[] | undefined {
  return "closing" in node ? node.closing : undefined;
}

/** Siblings share one list of ancestors. */
function sharedPath(
  paths: Map<ReportNode | undefined, readonly ReportNode[]>,
  ancestors: readonly ReportNode[],
): readonly ReportNode[] {
  const parent = ancestors.at(-1);
  const known = paths.get(parent);
  if (known) return known;
  const path = [...ancestors];
  paths.set(parent, path);
  return path;
}
