import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Label, LabelStyle } from "../src/labels/label.ts";
import { readLabels } from "../src/labels/read-labels.ts";
import { placeLabel } from "../src/labels/sequence.ts";

const read = (text: string): readonly (readonly [LabelStyle, number])[] =>
  readLabels(text).map(({ style, value }) => [style, value] as const);

describe("what a text opens with", () => {
  it.each([
    ["83. The Secretary-General", [["arabic", 83]]],
    [
      "I. Introduction",
      [
        ["roman", 1],
        ["upper", 9],
      ],
    ],
    [
      "C. Chile",
      [
        ["roman", 100],
        ["upper", 3],
      ],
    ],
    ["IV. Summary", [["roman", 4]]],
    ["(a) Highlights", [["lower", 1]]],
    [
      "(i) Ensure",
      [
        ["lower-roman", 1],
        ["lower", 9],
      ],
    ],
    ["b) Les politiques", [["lower", 2]]],
    ["115.3 Ratify", [["decimal", 3]]],
    ["• Mr. A", [["bullet", 0]]],
    ["б) призывает", [["lower", 2]]],
    ["(ب) يحث", [["lower", 2]]],
    ["三. 结论", [["roman", 3]]],
    ["ثانياً - موجز", [["roman", 2]]],
    ["ألف - الأرجنتين", [["upper", 1]]],
  ])("%s", (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  it.each(["The report", "U.S. policy", "OHCHR. And", "e.g. this", "2030 Agenda", "(see below)", ""])(
    "%j opens with no label",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it("never takes more than there is, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { length, value } of readLabels(text)) {
          expect(length).toBeLessThanOrEqual(text.length);
          expect(Number.isInteger(value)).toBe(true);
        }
      }),
    );
  });
});

describe("where a label goes", () => {
  const order: readonly LabelStyle[] = ["roman", "upper", "arabic"];
  const [one, letterI] = readLabels("I. x");
  const open = (...texts: readonly string[]): readonly Label[] =>
    texts.flatMap((text) =>
      readLabels(text)
        .filter(({ style }) => style !== "roman" || text.startsWith("I"))
        .slice(0, 1),
    );
  const upper = (letter: string): Label => ({
    style: "upper",
    value: letter.charCodeAt(0) - 64,
    name: letter,
    length: 3,
  });

  it("I. after H. is the letter, whatever is above", () => {
    const [four] = readLabels("IV. x");
    if (!four || !one || !letterI) throw new Error("no label");
    expect(placeLabel([four, upper("H")], [one, letterI], order)).toEqual({
      depth: 1,
      label: letterI,
      fits: true,
    });
  });

  it("I. at the start is the number", () => {
    expect(placeLabel([], readLabels("I. x"), order)).toMatchObject({
      depth: 0,
      label: { style: "roman" },
      fits: true,
    });
  });

  it("V. after IV. and Q. ends the letters", () => {
    const [four] = readLabels("IV. x");
    if (!four) throw new Error("no label");
    expect(placeLabel([four, upper("Q")], readLabels("V. x"), order)).toMatchObject({ depth: 0, fits: true });
  });

  it("the first of a new style opens a level below", () => {
    expect(placeLabel(open("II. x"), readLabels("A. x"), order)).toMatchObject({ depth: 1, fits: true });
    expect(placeLabel(open("II. x"), readLabels("1. x"), order)).toMatchObject({ depth: 1, fits: true });
  });

  it("a gap stays at its level and does not fit", () => {
    expect(placeLabel(open("II. x"), readLabels("IV. x"), order)).toMatchObject({ depth: 0, fits: false });
  });
});
