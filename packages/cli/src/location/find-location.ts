import {
  citeAs,
  fullText,
  locate,
  type Place,
  type Report,
  type ReportNode,
  type Trace,
} from "@rapporteur/core";

/** A node found in a report: its words, how it is cited, and where it stands. `locate --json` prints exactly this. */
export interface Location {
  readonly id: string;
  readonly type: ReportNode["type"];
  /** As printed: the number of a paragraph, the label of anything else. */
  readonly label?: string | undefined;
  readonly citation: string;
  /** Ids of the nodes around it, from the outermost in. */
  readonly inside: readonly string[];
  /** Where it stands in the source, if that is known. */
  readonly place?: Place | undefined;
  /** All its words, one block a line. */
  readonly text: string;
  readonly node: ReportNode;
}

/** Finds the node that `wanted` means, as people cite it or by its id; undefined if there is none. */
export function findLocation(report: Report, wanted: string, trace?: Trace): Location | undefined {
  const found = locate(report, wanted);
  if (!found) return undefined;
  const { node, ancestors } = found;
  const label = labelOf(node);
  const place = trace?.places.get(node.id);
  return {
    id: node.id,
    type: node.type,
    ...(label !== undefined && { label }),
    citation: citeAs(report, node.id),
    inside: ancestors.map(({ id }) => id),
    ...(place && { place }),
    text: fullText(node),
    node,
  };
}

function labelOf(node: ReportNode): string | undefined {
  if (node.type === "paragraph") return node.number;
  return "label" in node ? node.label : undefined;
}
