import type { Citation } from "../model/citation.ts";
import type { Inline } from "../model/inline.ts";
import type { Report } from "../model/report.ts";
import { controlCharacter } from "./control-character.ts";
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

/** A control character in the words of a node, or of the masthead. */
export interface ControlCharacter {
  readonly character: string;
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
  /** The texts that hold control characters, by the first one of each. */
  readonly controlCharacters: readonly ControlCharacter[];
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
  const controlCharacters: ControlCharacter[] = [];
  let holder: IndexEntry | undefined;
  const note = (inline: Inline) => {
    if (inline.type === "footnoteReference") marks.push({ footnote: inline.footnote, holder });
    if (inline.type !== "text" || !controlCharacter.test(inline.value)) return;
    const [character = ""] = controlCharacter.exec(inline.value) ?? [];
    controlCharacters.push({ character, holder });
  };

  const { title, subtitle = [], lines = [] } = report.masthead;
  for (const inlines of [...lines, title, subtitle]) walkInlines(inlines, note);
  const open: OpenEntry[] = [];
  walk(
    report,
    (node, { part }) => {
      const entry: IndexEntry = { node, part, ancestors: pathInside(open.at(-1)) };
      if (entries.has(node.id)) repeatedIds.push(node.id);
      else entries.set(node.id, entry);
      open.push({ entry });
      holder = entry;
      const closing = closingOf(node);
      for (const inlines of ownInlines(node)) if (inlines !== closing) walkInlines(inlines, note);
    },
    (node) => {
      // The closing is read after the points.
      holder = open.pop()?.entry;
      walkInlines(closingOf(node) ?? [], note);
    },
  );

  const citations = new Map<string, Citation>();
  const registered = new Set<string>();
  for (const { id } of [...report.citations, ...report.stateSubmissions, ...report.recommendations]) {
    if (entries.has(id) || registered.has(id)) repeatedIds.push(id);
    registered.add(id);
  }
  for (const citation of report.citations) citations.set(citation.id, citation);
  return { report, entries, citations, marks, controlCharacters, repeatedIds };
}

/** An entry whose inside is being visited, with the ancestors of what is inside it. */
interface OpenEntry {
  readonly entry: IndexEntry;
  path?: readonly ReportNode[];
}

const outermost: readonly ReportNode[] = [];

/** The ancestors of what is inside a node: one list for all siblings. */
function pathInside(open: OpenEntry | undefined): readonly ReportNode[] {
  if (!open) return outermost;
  open.path ??= [...open.entry.ancestors, open.entry.node];
  return open.path;
}

function closingOf(node: ReportNode): readonly Inline[] | undefined {
  return "closing" in node ? node.closing : undefined;
}
