import { type Report, reportIndex, type StateReference } from "@rapporteur/core";
import { type ParagraphRange, paragraphRange } from "./paragraph-range.ts";

/** What one State reported: where it stands. */
export interface StateOverview {
  readonly state: StateReference;
  readonly section: string;
  readonly paragraphs: ParagraphRange;
}

/** The States whose submissions a report summarizes, in its order, with their paragraphs. */
export function statesOf(report: Report): readonly StateOverview[] {
  const { entries } = reportIndex(report);
  const numberOf = (id: string): string => {
    const node = entries.get(id)?.node;
    return node?.type === "paragraph" && node.number !== undefined ? node.number : id;
  };
  return report.stateSubmissions.map(({ state, section, paragraphs }) => ({
    state,
    section,
    paragraphs: paragraphRange(paragraphs.map(numberOf)),
  }));
}
