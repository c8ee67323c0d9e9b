import { plainText, type Report, type ReportNode, walk } from "@rapporteur/core";

/** What can be asked of a node by its id. */
export interface TextLookup {
  /** The type of the node; undefined if there is none. */
  readonly type: (id: string) => ReportNode["type"] | undefined;
  /** The plain words of the node, in which offsets count; empty if there is none. */
  readonly text: (id: string) => string;
}

/** Prepares a report for questions about its nodes; of two with one id the first counts. */
export function textLookup(report: Report): TextLookup {
  const nodes = new Map<string, ReportNode>();
  const texts = new Map<string, string>();
  walk(report, (node) => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
  });
  return {
    type: (id) => nodes.get(id)?.type,
    text: (id) => {
      const node = nodes.get(id);
      if (!node) return "";
      const text = texts.get(id) ?? plainText(node);
      texts.set(id, text);
      return text;
    },
  };
}
