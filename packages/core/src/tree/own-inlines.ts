import type { Inline } from "../model/inline.ts";
import type { ReportNode } from "./report-node.ts";

/** The pieces of inline content that are a node's own, in reading order: what {@link plainText} joins by line feeds. */
export function ownInlines(node: ReportNode): readonly (readonly Inline[])[] {
  switch (node.type) {
    case "section":
    case "annex":
      return [node.title];
    case "paragraph":
    case "point":
      return node.closing ? [node.content, node.closing] : [node.content];
    case "footnote":
      return [node.content];
    case "figure":
      return node.caption ? [node.caption] : [];
    case "table": {
      const cells = node.rows.flatMap((row) => row.cells.map((cell) => cell.content));
      return node.caption ? [node.caption, ...cells] : cells;
    }
    case "quote":
      return [];
  }
}
