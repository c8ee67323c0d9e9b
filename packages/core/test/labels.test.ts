import fc from "fast-check";
import { expect, test } from "vitest";
import { labelBreaks } from "../src/labels/label-breaks.ts";
import { labelReadings } from "../src/labels/label-reading.ts";
import { letterToNumber, numberToLetter } from "../src/labels/letter.ts";
import { nextLabel, printLabel } from "../src/labels/next-label.ts";
import { numberToRoman, romanToNumber } from "../src/labels/roman.ts";

test("roman numerals go there and back", () => {
  expect([1, 4, 9, 14, 40, 90, 1994, 3999].map(numberToRoman)).toEqual([
    "I",
    "IV",
    "IX",
    "XIV",
    "XL",
    "XC",
    "MCMXCIV",
    "MMMCMXCIX",
  ]);
  for (let number = 1; number <= 3999; number++) expect(romanToNumber(numberToRoman(number))).toBe(number);
  expect(romanToNumber("xiv")).toBe(14);
});

test("what is no roman numeral is none", () => {
  for (const word of ["", "IIII", "VX", "IM", "Iv", "A", "MMMM", "I.", "ⅳ"])
    expect(romanToNumber(word)).toBeUndefined();
  expect(() => numberToRoman(0)).toThrow(RangeError);
});

test("letters go there and back, doubled after z", () => {
  expect(["a", "z", "aa", "bb", "H"].map(letterToNumber)).toEqual([1, 26, 27, 28, 8]);
  for (let number = 1; number <= 78; number++) expect(letterToNumber(numberToLetter(number))).toBe(number);
  for (const word of ["", "ab", "aA", "1", "é", "aaaa", "["]) expect(letterToNumber(word)).toBeUndefined();
  expect(() => numberToLetter(79)).toThrow(RangeError);
});

test("a label has all its readings, roman before letter", () => {
  expect(labelReadings("I")).toEqual([
    { series: "capital-roman", value: 1, prefix: "" },
    { series: "capital-letter", value: 9, prefix: "" },
  ]);
  expect(labelReadings("115.3")).toEqual([{ series: "number", value: 3, prefix: "115." }]);
  expect(labelReadings("h")).toEqual([{ series: "small-letter", value: 8, prefix: "" }]);
  expect(labelReadings("•")).toEqual([]);
});

test("printing a reading gives the label again", () => {
  const labels = fc.oneof(
    fc.integer({ min: 1, max: 3999 }).map(numberToRoman),
    fc.integer({ min: 1, max: 78 }).map(numberToLetter),
    fc.nat({ max: 999 }).map(String),
  );
  fc.assert(
    fc.property(labels, (label) => {
      for (const reading of labelReadings(label)) expect(printLabel(reading)).toBe(label);
    }),
  );
});

test("the next label, as long as the sequence goes", () => {
  const next = (label: string) => labelReadings(label).map(nextLabel);
  expect(next("III")).toEqual(
    ["IV", undefined]
      .slice(0, 2)
      .filter((label) => label !== undefined)
      .concat("JJJ"),
  );
  expect(next("zzz")).toEqual([undefined]);
  expect(next("115.9")).toEqual(["115.10"]);
});

test("breaks: ambiguous labels are taken the way that fits", () => {
  expect(labelBreaks(["G", "H"]).map(({ expected }) => expected)).toEqual(["A"]);
  expect(labelBreaks([..."ABCDEFGHIJ"])).toEqual([]);
  expect(labelBreaks(["I", "II", "III"])).toEqual([]);
  expect(labelBreaks([..."abcdefghij"])).toEqual([]);
  expect(labelBreaks(["i", "ii", undefined, "•", "iii", "iv"])).toEqual([]);
  expect(labelBreaks(["115.1", "115.2", "115.4"])).toEqual([
    { index: 2, label: "115.4", previous: "115.2", expected: "115.3" },
  ]);
  expect(labelBreaks(["h", "i", "ii"])).toHaveLength(2);
});
