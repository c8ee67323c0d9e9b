import type { Finding } from "../contract/define-diagnostics.ts";
import { firstMarkRuns } from "../tree/first-mark-runs.ts";
import type { Fact } from "./fact.ts";

/** The numbers of footnotes do not go back from one first mark to the next; a later mark to the same note may. */
export const footnoteMarksAscend = {
  id: "footnote-marks-ascend",
  check: (_report, { marks, entries }) => {
    const findings: Finding[] = [];
    const highest = new Map<string, number>();
    for (const [id, run] of firstMarkRuns(marks)) {
      const note = entries.get(id)?.node;
      if (note?.type !== "footnote" || !/^[0-9]{1,9}$/.test(note.label)) continue;
      const number = Number(note.label);
      const previous = highest.get(run) ?? 0;
      if (number < previous) findings.push({ node: id, data: { number, previous } });
      highest.set(run, Math.max(previous, number));
    }
    return findings;
  },
} as const satisfies Fact;
