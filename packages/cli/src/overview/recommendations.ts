import { fullText, type Report, reportIndex } from "@rapporteur/core";

/** A recommendation with its words. */
export interface RecommendationOverview {
  readonly id: string;
  readonly label: string;
  readonly actor?: string | undefined;
  /** All words of the point or paragraph, on one line. */
  readonly text: string;
}

/** The recommendations of a report, in its order. */
export function recommendationsOf(report: Report): readonly RecommendationOverview[] {
  const { entries } = reportIndex(report);
  return report.recommendations.map(({ id, label, actor, paragraph, point }) => {
    const node = entries.get(point ?? paragraph)?.node;
    return {
      id,
      label,
      ...(actor !== undefined && { actor }),
      text: node ? fullText(node).replace(/\s+/g, " ") : "",
    };
  });
}
