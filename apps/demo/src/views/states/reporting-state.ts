import { fullText, type Paragraph, type Report, type ReportIndex } from "@rapporteur/core";

/** A State that reported, and what the report says that it did. */
export interface ReportingState {
  /** ISO 3166-1 alpha-3, or M49 where there is none: what stands for it in the address. */
  readonly code: string;
  readonly name: string;
  readonly m49: string;
  readonly iso3?: string | undefined;
  /** Id of the section that summarizes it. */
  readonly section: string;
  readonly paragraphs: readonly Paragraph[];
  /** How many words the paragraphs have. */
  readonly words: number;
}

/** The States that reported, in the report's own order; several summaries of one State are put together. */
export function reportingStates(report: Report, index: ReportIndex): readonly ReportingState[] {
  const states = new Map<string, ReportingState>();
  for (const { state, section, paragraphs: ids } of report.stateSubmissions) {
    const code = state.iso3 ?? state.m49;
    const paragraphs = ids.flatMap((id) => {
      const node = index.entries.get(id)?.node;
      return node?.type === "paragraph" ? [node] : [];
    });
    const words = paragraphs.reduce((sum, paragraph) => sum + wordsIn(fullText(paragraph)), 0);
    const known = states.get(code);
    states.set(code, {
      ...(known ?? { ...state, code, section }),
      paragraphs: [...(known?.paragraphs ?? []), ...paragraphs],
      words: (known?.words ?? 0) + words,
    });
  }
  return [...states.values()];
}

function wordsIn(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
