import { letterToNumber } from "./letter.ts";
import { romanToNumber } from "./roman.ts";

/** The sequences in which headings, points and paragraphs are labelled. */
export type LabelSeries = "number" | "capital-roman" | "small-roman" | "capital-letter" | "small-letter";

/** One way to read a label: `"I"` is the capital roman 1, and also the capital letter 9. */
export interface LabelReading {
  readonly series: LabelSeries;
  readonly value: number;
  /** What stands before the value and stays the same in the sequence: `"115."` of `"115.3"`; usually empty. */
  readonly prefix: string;
}

/**
 * All ways to read a label that stands without brackets and full stop: `"83"`, `"IV"`, `"h"`, `"ii"`, `"115.3"`.
 * Roman readings go before letters. A bullet or a word has none.
 */
export function labelReadings(label: string): readonly LabelReading[] {
  const number = /^((?:[0-9]{1,9}\.)*)([0-9]{1,9})$/.exec(label);
  if (number) return [{ series: "number", value: Number(number[2]), prefix: number[1] ?? "" }];
  const small = label === label.toLowerCase();
  const readings: LabelReading[] = [];
  const roman = romanToNumber(label);
  if (roman !== undefined) {
    readings.push({ series: small ? "small-roman" : "capital-roman", value: roman, prefix: "" });
  }
  const letter = letterToNumber(label);
  if (letter !== undefined) {
    readings.push({ series: small ? "small-letter" : "capital-letter", value: letter, prefix: "" });
  }
  return readings;
}
