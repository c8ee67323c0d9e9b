import { type Footnote, type Report, reportIndex } from "@rapporteur/core";
import { inAnnex } from "./labels.ts";
import { annexName } from "./node-paths.ts";
import type { Entry } from "./own-keys.ts";

/** The footnotes of a report by their marks: those whose first mark stands in an annex are named with it. */
export function footnoteEntries(report: Report): readonly Entry<Footnote>[] {
  const annexes = new Map<string, string>();
  const seen = new Set<string>();
  for (const { footnote, holder } of reportIndex(report).marks) {
    if (seen.has(footnote)) continue;
    seen.add(footnote);
    const outermost = holder?.ancestors[0] ?? holder?.node;
    if (outermost?.type === "annex") annexes.set(footnote, annexName(outermost));
  }
  return report.footnotes.map((node, index) => ({
    node,
    path: ["footnotes", index],
    key: inAnnex(annexes.get(node.id), node.label),
  }));
}
