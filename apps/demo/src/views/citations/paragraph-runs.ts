import type { CitedPlace } from "@rapporteur/core";

/** Neighbouring paragraphs of a source that are cited equally often. */
export interface ParagraphRun {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** The highest number that is taken for a paragraph's. */
const highest = 2000;

/**
 * How often each paragraph of a source is cited, those in between included (24–38 cites 30, too), as runs in order;
 * paragraphs that are not cited are in none. `"37 (h)"` counts as 37; places that are no numbered paragraphs are left
 * out.
 */
export function paragraphRuns(places: readonly CitedPlace[]): readonly ParagraphRun[] {
  const counts: number[] = [];
  for (const { pinpoint, count } of places) {
    if (pinpoint?.type !== "paragraph") continue;
    const from = leadingNumber(pinpoint.from);
    const to = pinpoint.to === undefined ? from : leadingNumber(pinpoint.to);
    if (from === undefined || to === undefined || from < 1 || to > highest) continue;
    for (let number = from; number <= to; number++) counts[number] = (counts[number] ?? 0) + count;
  }
  const runs: ParagraphRun[] = [];
  for (const [number, count = 0] of counts.entries()) {
    const last = runs.at(-1);
    if (count === 0) continue;
    if (last?.to === number - 1 && last.count === count) runs[runs.length - 1] = { ...last, to: number };
    else runs.push({ from: number, to: number, count });
  }
  return runs;
}

function leadingNumber(label: string | undefined): number | undefined {
  const digits = /^\d{1,6}/.exec(label ?? "");
  return digits ? Number(digits[0]) : undefined;
}
