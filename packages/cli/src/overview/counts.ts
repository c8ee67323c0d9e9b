import { type Report, type ReportNode, walk } from "@rapporteur/core";

/** How many of each thing a report has. */
export interface Counts {
  /** Numbered paragraphs, annexes included. */
  readonly paragraphs: number;
  readonly unnumberedParagraphs: number;
  readonly points: number;
  readonly sections: number;
  readonly annexes: number;
  readonly tables: number;
  readonly figures: number;
  readonly quotes: number;
  readonly footnotes: number;
  readonly citations: number;
  readonly stateSubmissions: number;
  readonly recommendations: number;
}

/** Counts what a report has. */
export function countsOf(report: Report): Counts {
  const found = new Map<ReportNode["type"], number>();
  let numbered = 0;
  walk(report, (node) => {
    found.set(node.type, (found.get(node.type) ?? 0) + 1);
    if (node.type === "paragraph" && node.number !== undefined) numbered++;
  });
  const count = (type: ReportNode["type"]): number => found.get(type) ?? 0;
  return {
    paragraphs: numbered,
    unnumberedParagraphs: count("paragraph") - numbered,
    points: count("point"),
    sections: count("section"),
    annexes: count("annex"),
    tables: count("table"),
    figures: count("figure"),
    quotes: count("quote"),
    footnotes: count("footnote"),
    citations: report.citations.length,
    stateSubmissions: report.stateSubmissions.length,
    recommendations: report.recommendations.length,
  };
}
