import type { Inline } from "../model/inline.ts";
import { ownInlines } from "./own-inlines.ts";
import type { ReportNode } from "./report-node.ts";

/**
 * The words without their markup. A note mark has none, a break is one line feed.
 *
 * Of a node it gives the node's *own* words, the text that the offsets of citations and acts count in: the title of
 * a section or annex; the content of a paragraph, point or footnote, and after a line feed its closing; the caption
 * of a table and its cells, or of a figure, each on a line. Points, blocks and subsections are nodes of their own:
 * see {@link fullText}.
 */
export function plainText(source: ReportNode | readonly Inline[]): string {
  if (!isNode(source)) return textOf(source);
  const [first = [], ...rest] = ownInlines(source);
  let text = textOf(first);
  for (const inlines of rest) text += `\n${textOf(inlines)}`;
  return text;
}

function isNode(source: ReportNode | readonly Inline[]): source is ReportNode {
  return !Array.isArray(source);
}

function textOf(inlines: readonly Inline[]): string {
  let text = "";
  for (const inline of inlines) {
    if (inline.type === "text") text += inline.value;
    else if (inline.type === "break") text += "\n";
    else if (inline.type !== "footnoteReference") text += textOf(inline.children);
  }
  return text;
}
