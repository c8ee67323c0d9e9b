import { expect, test } from "vitest";
import type { Hunk } from "../../src/diff/words/hunk.ts";
import { type ShiftedText, textShift } from "../../src/diff/words/text-shift.ts";

/** A hunk that puts so many characters in the place of those from `start` to `end`. */
const hunk = (start: number, end: number, added: number): Hunk => ({
  start,
  end,
  removed: end > start ? [{ type: "text", value: "-".repeat(end - start) }] : [],
  added: added > 0 ? [{ type: "text", value: "+".repeat(added) }] : [],
});
const one = (length: number, ...hunks: readonly Hunk[]): readonly ShiftedText[] => [{ length, hunks }];

const grown = one(10, hunk(3, 6, 5));
const shrunk = one(10, hunk(3, 8, 1));
const putIn = one(10, hunk(3, 3, 2));
const twice = one(20, hunk(2, 4, 5), hunk(10, 12, 0));
/** Two texts of a node, such as content and closing, which a line feed joins: 0–4 and 5–11. */
const both: readonly ShiftedText[] = [
  { length: 4, hunks: [hunk(1, 2, 3)] },
  { length: 6, hunks: [hunk(2, 4, 1)] },
];
const ends: readonly ShiftedText[] = [
  { length: 4, hunks: [hunk(4, 4, 3)] },
  { length: 6, hunks: [hunk(6, 6, 2)] },
];

test.each([
  ["nothing changed", one(10), "start", 4, 4],
  ["before what became longer", grown, "start", 2, 2],
  ["at the beginning of what became longer", grown, "start", 3, 3],
  ["inside what became longer", grown, "start", 5, 5],
  ["at the end of what became longer", grown, "end", 6, 8],
  ["behind what became longer", grown, "start", 7, 9],
  ["inside what became shorter, still there", shrunk, "end", 4, 4],
  ["inside what became shorter, gone", shrunk, "end", 7, 4],
  ["behind what became shorter", shrunk, "end", 9, 5],
  ["before what was put in", putIn, "start", 2, 2],
  ["where something was put in", putIn, "start", 3, 3],
  ["behind what was put in", putIn, "start", 4, 6],
  ["between two changes", twice, "start", 6, 9],
  ["behind two changes", twice, "end", 15, 16],
  ["before the change of the first text", both, "start", 0, 0],
  ["behind the change of the first text", both, "end", 4, 6],
  ["at the beginning of the second text", both, "start", 5, 7],
  ["inside the change of the second text", both, "start", 8, 10],
  ["behind the change of the second text", both, "start", 10, 11],
  ["at the end of the second text", both, "end", 11, 12],
  ["at the end of the first text, to which words were put", ends, "end", 4, 4],
  ["at the beginning of the text after it", ends, "start", 5, 8],
  ["at the end of all, to which words were put", ends, "end", 11, 16],
  ["what begins at the end of all begins with the new words", ends, "start", 11, 14],
] as const)("an offset moves with its words: %s", (_, texts, side, offset, expected) => {
  expect(textShift(texts)(offset, side)).toBe(expected);
});

test("marks of notes take no place, a line break takes one", () => {
  const [removed, added] = [
    [{ type: "text", value: "x" }],
    [{ type: "text", value: "ab" }, { type: "footnoteReference", footnote: "fn-1" }, { type: "break" }],
  ] as const;
  expect(textShift(one(9, { start: 2, end: 3, removed, added }))(5, "start")).toBe(7);
});
