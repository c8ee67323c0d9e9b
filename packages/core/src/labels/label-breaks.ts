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
    if (readings.length === 0) continue;
    const fitting = readings.filter((reading) =>
      previous === undefined
        ? reading.value === 1
        : possible.some((before) => readingFollows(before, reading)),
    );
    if (fitting.length === 0) {
      const expected = expectedLabel(possible, readings);
      breaks.push({ index, label, previous, expected });
    }
    possible = fitting.length > 0 ? fitting : readings;
    previous = label;
  }
  return breaks;
}

/** A label is sooner the letter 3 than the roman hundred, and sooner the roman 5 than the letter 22. */
function expectedLabel(possible: readonly LabelReading[], readings: readonly LabelReading[]): string {
  const actual = readings.reduce((least, reading) => (reading.value < least.value ? reading : least));
  const before = possible.find((reading) => reading.series === actual.series) ?? possible[0];
  return (before && nextLabel(before)) ?? printLabel({ ...actual, value: 1 });
}
