import type { Finding } from "../contract/define-diagnostics.ts";
import { labelBreaks } from "../labels/label-breaks.ts";
import type { Annex, Section } from "../model/section.ts";
import type { Fact } from "./fact.ts";

/** The labels of sibling sections, and of annexes, follow one another: I, II, III · A, B, C · 1, 2, 3. */
export const sectionLabelsAscend = {
  id: "section-labels-ascend",
  check: ({ sections, annexes }) => [
    ...findingsIn(sections),
    ...findingsIn(annexes),
    ...[...sections, ...annexes].flatMap(findingsUnder),
  ],
} as const satisfies Fact;

function findingsIn(siblings: readonly (Section | Annex)[]): Finding[] {
  return labelBreaks(siblings.map(({ label }) => label)).map(({ index, label, previous, expected }) => ({
    node: siblings[index]?.id,
    data: { label, previous: previous ?? "none", expected },
  }));
}

function findingsUnder({ sections }: Section | Annex): Finding[] {
  return [...findingsIn(sections), ...sections.flatMap(findingsUnder)];
}
