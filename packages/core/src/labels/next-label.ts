import type { LabelReading } from "./label-reading.ts";
import { numberToLetter } from "./letter.ts";
import { numberToRoman } from "./roman.ts";

/** The label of a place in a sequence: the inverse of reading one. Throws a RangeError beyond the sequence's end. */
export function printLabel({ series, value, prefix }: LabelReading): string {
  switch (series) {
    case "number":
      return `${prefix}${value}`;
    case "capital-roman":
      return numberToRoman(value);
    case "small-roman":
      return numberToRoman(value).toLowerCase();
    case "capital-letter":
      return numberToLetter(value).toUpperCase();
    case "small-letter":
      return numberToLetter(value);
  }
}

/** The label that should come after a reading; undefined where the sequence ends. */
export function nextLabel(reading: LabelReading): string | undefined {
  try {
    return printLabel({ ...reading, value: reading.value + 1 });
  } catch {
    return undefined;
  }
}

/** Whether a reading of a label comes right after a reading of the label before it. */
export function readingFollows(before: LabelReading, after: LabelReading): boolean {
  return after.series === before.series && after.prefix === before.prefix && after.value === before.value + 1;
}
