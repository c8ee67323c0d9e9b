import type { Footnote } from "../model/footnote.ts";
import { firstMarkRuns } from "../tree/first-mark-runs.ts";
import type { ReportIndex } from "../tree/report-index.ts";
import type { Fact } from "./fact.ts";
import { numberBreaks, type RunNumber } from "./number-breaks.ts";

/** Numbered footnotes stand in the order 1, 2, 3 …; those of an annex may begin again. */
export const footnoteNumbersAscend = {
  id: "footnote-numbers-ascend",
  check: ({ footnotes }, index) => numberBreaks(footnoteNumbers(footnotes, index)),
} as const satisfies Fact;

function* footnoteNumbers(footnotes: readonly Footnote[], index: ReportIndex): Generator<RunNumber> {
  const runs = firstMarkRuns(index.marks);
  let run = "body";
  for (const { id, label } of footnotes) {
    // A footnote without a mark stands in the run that its neighbours stand in.
    run = runs.get(id) ?? run;
    yield { run, number: label, node: id };
  }
}
