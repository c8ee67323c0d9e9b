import type { Finding } from "../contract/define-diagnostics.ts";
import type { Report } from "../model/report.ts";
import { plainText } from "../tree/plain-text.ts";
import type { ReportNode } from "../tree/report-node.ts";
import type { Fact } from "./fact.ts";

/** Citations and acts cover at least one character of their node's plain text, and split none. */
export const offsetInsideText = {
  id: "offset-inside-text",
  check: (report, { entries }) => {
    const texts = new Map<ReportNode, string>();
    const findings: Finding[] = [];
    for (const { id, node: nodeId, start, end } of spans(report)) {
      const node = entries.get(nodeId)?.node;
      if (!node) continue;
      const text = texts.get(node) ?? plainText(node);
      texts.set(node, text);
      const inside = start < end && end <= text.length && !splits(text, start) && !splits(text, end);
      if (!inside) findings.push({ node: id, data: { start, end, node: nodeId, length: text.length } });
    }
    return findings;
  },
} as const satisfies Fact;

interface Span {
  readonly id: string;
  readonly node: string;
  readonly start: number;
  readonly end: number;
}

function* spans({ citations, recommendations }: Report): Generator<Span> {
  for (const { id, source, start, end } of citations) yield { id, node: source, start, end };
  for (const { id, paragraph, point, acts } of recommendations) {
    for (const { start, end } of acts) yield { id, node: point ?? paragraph, start, end };
  }
}

/** Whether an offset falls between the halves of a surrogate pair; no text of a report has one half alone. */
function splits(text: string, offset: number): boolean {
  return (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}
