import type { ReportIndex } from "../tree/report-index.ts";
import type { Fact } from "./fact.ts";

/** The paragraph of a recommendation exists, and its point stands in that paragraph. */
export const recommendationNodeExists = {
  id: "recommendation-node-exists",
  check: ({ recommendations }, index) =>
    recommendations
      .filter(({ paragraph, point }) => !exists(index, paragraph, point))
      .map(({ id, paragraph, point }) => ({ node: id, data: { place: point ?? paragraph } })),
} as const satisfies Fact;

function exists({ entries }: ReportIndex, paragraph: string, point: string | undefined): boolean {
  if (entries.get(paragraph)?.node.type !== "paragraph") return false;
  if (point === undefined) return true;
  const entry = entries.get(point);
  return entry?.node.type === "point" && entry.ancestors.some(({ id }) => id === paragraph);
}
