import { expect, test } from "vitest";
import { numberBreaks } from "../src/facts/number-breaks.ts";
import { labelBreaks } from "../src/labels/label-breaks.ts";
import { labelReadings } from "../src/labels/label-reading.ts";
import { numberToLetter } from "../src/labels/letter.ts";
import { readingFollows } from "../src/labels/next-label.ts";
import { numberToRoman, romanToNumber } from "../src/labels/roman.ts";

/** The breaks in the numbers of one run, or of several parted by a bar: what stands there, and what was expected. */
function breaksIn(text: string): readonly string[] {
  const numbers = text.split("|").flatMap((run, index) =>
    run
      .trim()
      .split(" ")
      .map((number) => ({ run: `run ${index}`, number, node: number })),
  );
  return numberBreaks(numbers).map(
    ({ data: { number, previous, expected } }) => `${number}: ${expected} after ${previous}`,
  );
}

test("numbers go one by one; a number with letters may stand beside the one before, but a doubled one may not", () => {
  expect(breaksIn("1 2 3")).toEqual([]);
  expect(breaksIn("1 2 2bis 3")).toEqual([]);
  expect(breaksIn("1 2 2A 2B 3")).toEqual([]);
  expect(breaksIn("1 2 2")).toEqual(["2: 3 after 2"]);
  expect(breaksIn("1 2A 2A")).toEqual(["2A: 3 after 2A"]);
  expect(breaksIn("1 2 4bis")).toEqual(["4bis: 3 after 2"]);
  expect(breaksIn("2bis")).toEqual(["2bis: 1 after none"]);
});

test("numbers of several figures count whole, and what begins with no figure is passed over", () => {
  expect(breaksIn("9 10 11").slice(1)).toEqual([]);
  expect(breaksIn("1 a2 b3 2 *4 3")).toEqual([]);
  expect(breaksIn("25.1 25.2 25.10")).toEqual(["25.10: 25.3 after 25.2"]);
  expect(breaksIn("115.1 115.2 116.1")).toEqual([]);
});

test("a new run may begin again or go on, and what comes after it is counted from there", () => {
  expect(breaksIn("1 2 3 | 1 2 3")).toEqual([]);
  expect(breaksIn("1 2 3 | 4 5")).toEqual([]);
  expect(breaksIn("1 2 3 | 1 2 4")).toEqual(["4: 3 after 2"]);
  expect(breaksIn("1 2 3 1")).toEqual(["1: 4 after 3"]);
});

test("roman numerals and letters are read whole, and end where the sequence ends", () => {
  for (const word of ["1IV", "IV1", "XIV.", " I", "MMMMI"]) expect(romanToNumber(word)).toBeUndefined();
  for (const number of [1.5, Number.NaN, 4000, -1]) {
    expect(() => numberToRoman(number)).toThrow(`Roman numerals go from 1 to 3999, not to ${number}.`);
  }
  for (const number of [0, 1.5, 79]) {
    expect(() => numberToLetter(number)).toThrow(`Letter labels go from 1 to 78, not to ${number}.`);
  }
  expect(labelReadings("12")).toEqual([{ series: "number", value: 12, prefix: "" }]);
  for (const label of ["12x", "x12", "1.2.", "1..2"]) expect(labelReadings(label)).toEqual([]);
});

test("a label follows only in its own series and under its own prefix", () => {
  const [one, two] = ["1", "2"].map((label) => labelReadings(label)[0]);
  const [inner] = labelReadings("25.2");
  const [letter] = labelReadings("b");
  if (!one || !two || !inner || !letter) throw new Error("A label has no reading.");
  expect([two, inner, letter, one].map((after) => readingFollows(one, after))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("what is expected after a break is of the series that stands there, if the one before can be read so", () => {
  const expected = (...labels: readonly string[]) => labelBreaks(labels).map((found) => found.expected);
  // "C" may be the letter or a hundred: what follows decides.
  expect(expected("A", "B", "C", "E")).toEqual(["D"]);
  expect(expected("H", "J")).toEqual(["A", "I"]);
  expect(expected("I", "K")).toEqual(["II"]);
  expect(expected("V", "X")).toEqual(["I", "VI"]);
  expect(expected("zzz", "a")).toEqual(["a", "a"]);
  // Where nothing comes before, a letter far on in the alphabet is a small roman figure, and a large one a letter.
  expect(["c", "d", "l", "m", "C"].flatMap((label) => expected(label))).toEqual(["a", "a", "a", "a", "A"]);
  expect(["v", "x", "i"].flatMap((label) => expected(label))).toEqual(["i", "i"]);
  // One gap is one break: what follows it may go on in either reading of the label that stands there.
  expect(expected("C", "D", "E")).toEqual(["A"]);
  expect(expected("C", "CI", "CII")).toEqual(["A"]);
  expect(expected("C", "F")).toEqual(["A", "D"]);
});
