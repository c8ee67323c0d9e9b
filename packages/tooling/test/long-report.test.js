import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { longReport } from "../bench/long-report.js";
import { reportFile } from "../bench/places.js";

const text = readFileSync(reportFile, "utf8");

/**
 * @param {string} source
 * @param {RegExp} pattern
 */
const labels = (source, pattern) => [...source.matchAll(pattern)].map(([, label]) => label);

test("one copy is the report itself", () => {
  expect(longReport(text, 1)).toBe(text);
});

test("three copies number paragraphs, notes and chapters on, and leave States' letters alone", () => {
  const long = longReport(text, 3);
  expect(labels(long, /^(\d+)\. /gm)).toEqual(
    Array.from({ length: 3 * 83 }, (_, index) => String(index + 1)),
  );
  expect(labels(long, /^<sup>(\d+)<\/sup>/gm)).toEqual(
    Array.from({ length: 3 * 78 }, (_, index) => String(index + 1)),
  );
  expect(labels(long, /^#+ \**([IVX]{2,})\. /gm)).toEqual(
    "II III IV VI VII VIII IX XI XII XIII XIV XV".split(" "),
  );
  expect(labels(long, /^#+ \**([A-Z]+)\. Mauritius/gm)).toEqual(["I", "I", "I"]);
});
