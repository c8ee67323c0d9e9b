import type { Finding } from "../contract/define-diagnostics.ts";
import { labelBreaks } from "../labels/label-breaks.ts";
import { labelReadings } from "../labels/label-reading.ts";
import { nextLabel } from "../labels/next-label.ts";
import type { Fact } from "./fact.ts";

/**
 * The labels of sibling points follow one another: (a), (b), (c) · (i), (ii), (iii) · 115.1, 115.2. A letter that is a
 * roman figure too, with one point alone in it that has the same label, is a label that stands twice: (h), (i), (i), (j).
 */
export const pointLabelsAscend = {
  id: "point-labels-ascend",
  check: (_report, { entries }) => {
    const findings: Finding[] = [];
    for (const { node } of entries.values()) {
      if (node.type !== "paragraph" && node.type !== "point") continue;
      if (node.points.length === 0) continue;
      const [only, ...others] = node.points;
      if (node.type === "point" && only?.label === node.label && others.length === 0) {
        const expected = afterDoubled(only.label);
        const data = { label: only.label, previous: only.label, expected: expected ?? "" };
        if (expected !== undefined) findings.push({ node: only.id, data });
      }
      for (const found of labelBreaks(node.points.map(({ label }) => label))) {
        const { index, label, previous = "none", expected } = found;
        findings.push({ node: node.points[index]?.id, data: { label, previous, expected } });
      }
    }
    return findings;
  },
} as const satisfies Fact;

/** The letter after one that is a roman figure too. */
function afterDoubled(label: string): string | undefined {
  const readings = labelReadings(label);
  const last = readings.at(-1);
  return readings.length > 1 && last ? nextLabel(last) : undefined;
}
