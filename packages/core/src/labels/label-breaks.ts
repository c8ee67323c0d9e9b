import { type LabelReading, labelReadings } from "./label-reading.ts";
import { nextLabel, printLabel, readingFollows } from "./next-label.ts";

/** A label that breaks the sequence of its siblings: where it stands, and what was expected there. */
export interface LabelBreak {
  readonly index: number;
  readonly label: string;
  readonly previous?: string | undefined;
  readonly expected: string;
}

/**
 * The breaks in a sequence of sibling labels, which should begin at I, A, a or 1 and go on one by one. A label that
 * reads two ways is taken the way that fits. Absent labels and those outside any sequence (bullets) are passed over.
 */
export function labelBreaks(labels: readonly (string | undefined)[]): LabelBreak[] {
  const breaks: LabelBreak[] = [];
  let previous: string | undefined;
  let possible: readonly LabelReading[] = [];
  for (const [index, label] of labels.entries()) {
    if (label === undefined) continue;
    const readings = labelReadings(label);
    const [first] = readings;
    if (!first) continue;
    const fitting = readings.filter((reading) =>
      previous === undefined
        ? reading.value === 1
        : possible.some((before) => readingFollows(before, reading)),
    );
    if (fitting.length === 0) {
      const expected = expectedLabel(possible, first);
      breaks.push({ index, label, previous, expected });
    }
    possible = fitting.length > 0 ? fitting : readings;
    previous = label;
  }
  return breaks;
}

function expectedLabel(possible: readonly LabelReading[], actual: LabelReading): string {
  const before = possible.find((reading) => reading.series === actual.series) ?? possible[0];
  return (before && nextLabel(before)) ?? printLabel({ ...actual, value: 1 });
}
