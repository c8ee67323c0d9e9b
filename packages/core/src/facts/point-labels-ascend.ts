import type { Finding } from "../contract/define-diagnostics.ts";
import { labelBreaks } from "../labels/label-breaks.ts";
import type { Fact } from "./fact.ts";

/** The labels of sibling points follow one another: (a), (b), (c) · (i), (ii), (iii) · 115.1, 115.2. */
export const pointLabelsAscend = {
  id: "point-labels-ascend",
  check: (_report, { entries }) => {
    const findings: Finding[] = [];
    for (const { node } of entries.values()) {
      if (node.type !== "paragraph" && node.type !== "point") continue;
      if (node.points.length === 0) continue;
      for (const found of labelBreaks(node.points.map(({ label }) => label))) {
        const { index, label, previous = "none", expected } = found;
        findings.push({ node: node.points[index]?.id, data: { label, previous, expected } });
      }
    }
    return findings;
  },
} as const satisfies Fact;
