import type { Section } from "@rapporteur/core";
import { plainText } from "@rapporteur/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function read(...blocks: readonly string[]) {
  const reading = parsePrinted(print(["# General Assembly", "# A title", ...blocks].join("\n\n")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  return { ...reading, codes: reading.diagnostics.map(({ code }) => code) };
}

const outline = (sections: readonly Section[]): unknown =>
  sections.map(({ id, sections: inner }) => (inner.length > 0 ? [id, outline(inner)] : id));

describe("the outline", () => {
  it("follows labels, not the marks of headings", () => {
    const { value } = read(
      "# I. One",
      "1. a.",
      "## II. Two",
      "# A. First",
      "### 1. Deep",
      "2. b.",
      "# B. Second",
      "# III. Three",
      "3. c.",
    );
    expect(outline(value.sections)).toEqual([
      "sec-I",
      ["sec-II", [["sec-II-A", ["sec-II-A-1"]], "sec-II-B"]],
      "sec-III",
    ]);
  });

  it("takes a short bold line whose label follows on for a heading, and says so", () => {
    const { value, codes } = read("# I. One", "1. a.", "**II. Two**", "2. b.");
    expect(outline(value.sections)).toEqual(["sec-I", "sec-II"]);
    expect(codes).toContain("parser/heading-unmarked");
  });

  it("does not take a person's initial for a heading", () => {
    const { value } = read(
      "# I. One",
      "1. The experts were these.",
      "C. Smith of the university spoke first and last.",
      "2. b.",
    );
    expect(outline(value.sections)).toEqual(["sec-I"]);
  });

  it("takes a short line with an inner label for a heading where the numbers of paragraphs go on elsewhere", () => {
    const { value } = read("# I. One", "1. a.", "1. Other revenue", "2. b.", "2. Borrowing", "3. c.");
    expect(outline(value.sections)).toEqual([["sec-I", ["sec-I-1", "sec-I-2"]]]);
  });

  it("numbers an annex anew", () => {
    const { value, codes } = read("# I. One", "1. a.", "2. b.", "# Annex II", "# Terms", "1. x.", "2. y.");
    expect(
      value.annexes.map(({ id, label, blocks }) => [id, label, blocks.map((block) => block.id)]),
    ).toEqual([["annex-II", "II", ["annex-II-para-1", "annex-II-para-2"]]]);
    expect(codes).not.toContain("core/paragraph-numbers-ascend");
  });

  it("an annex before the first paragraph is the report itself", () => {
    const { value } = read("# Annex", "# Report of the expert", "# I. One", "1. a.");
    expect(value.annexes).toEqual([]);
    expect(outline(value.sections)).toContain("sec-I");
  });

  it("joins a heading in two pieces", () => {
    const { value, codes } = read("# I. A very long", "# title indeed", "1. a.");
    expect(value.sections.map((section) => plainText(section))).toEqual(["A very long title indeed"]);
    expect(codes).toContain("parser/heading-joined");
  });
});

describe("paragraphs", () => {
  const texts = (sections: readonly Section[]): readonly string[] =>
    sections.flatMap(({ blocks, sections: inner }) => [
      ...blocks.map((block) => plainText(block)),
      ...texts(inner),
    ]);

  it("cut in mid-sentence are joined, with notes between", () => {
    const { value, codes } = read(
      "# I. One",
      "1. It began and^1^ went",
      "^1^ A note.",
      "on to the end.",
      "2. b.",
    );
    expect(texts(value.sections)).toEqual(["It began and went on to the end.", "b."]);
    expect(codes).toContain("parser/paragraph-joined");
  });

  it("cut before a capital are joined in doubt", () => {
    const { value, codes } = read(
      "# I. One",
      "1. It was sent by the",
      "---",
      "Office of the High Commissioner.",
      "2. b.",
    );
    expect(texts(value.sections)).toEqual(["It was sent by the Office of the High Commissioner.", "b."]);
    expect(codes).toContain("parser/paragraph-joined-in-doubt");
  });

  it("cut between sentences are joined in doubt where a page ends, and only there", () => {
    const { value } = read("# I. One", "1. One.", "---", "Two.", "2. b.", "Apart.");
    expect(texts(value.sections)).toEqual(["One. Two.", "b.", "Apart."]);
  });

  it("a year at the start of a torn piece is no number", () => {
    const { value } = read("# I. One", "1. The goals are to be met by", "2030. Much is left to do.", "2. b.");
    expect(texts(value.sections)).toEqual(["The goals are to be met by 2030. Much is left to do.", "b."]);
  });

  it("numbers that start again in a paragraph are a list in it", () => {
    const { value, codes } = read("# I. One", "1. a.", "2. b:", "1. first;", "2. second.", "3. c.");
    const [, second] = value.sections[0]?.blocks ?? [];
    expect(second?.type === "paragraph" && second.points.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(codes).toContain("parser/list-in-paragraph");
    expect(codes).not.toContain("core/paragraph-numbers-ascend");
  });

  it("have points in points, and words after the last", () => {
    const { value } = read(
      "# I. One",
      "1. These:",
      "(a) one;",
      "(b) two:",
      "(i) in;",
      "(ii) out;",
      "(c) three.",
      "All of them.",
    );
    const [first] = value.sections[0]?.blocks ?? [];
    if (first?.type !== "paragraph") throw new Error("no paragraph");
    expect(first.points.map(({ id, points }) => [id, points.map((point) => point.id)])).toEqual([
      ["para-1-a", []],
      ["para-1-b", ["para-1-b-i", "para-1-b-ii"]],
      ["para-1-c", []],
    ]);
    expect(first.closing).toEqual([{ type: "text", value: "All of them." }]);
  });

  it("of a programme budget are numbered 25.1, 25.2", () => {
    const { value, codes } = read("# A. Plan", "25.1 First.", "25.2 Second:", "(a) point.", "25.3 Third.");
    expect(value.sections[0]?.blocks.map(({ id }) => id)).toEqual(["para-25.1", "para-25.2", "para-25.3"]);
    expect(codes).not.toContain("core/paragraph-numbers-ascend");
  });

  it("(i) after (h) is the letter", () => {
    const labels = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    const { value } = read("# I. One", "1. These:", ...labels.map((label) => `(${label}) x;`));
    const [first] = value.sections[0]?.blocks ?? [];
    expect(first?.type === "paragraph" && first.points.map(({ label }) => label)).toEqual(labels);
  });

  it("keep their order and number, wherever pages end", () => {
    const sentence = fc.constantFrom("One thing.", "Another thing is so.", "It is said that many are.");
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, fc.boolean()), { minLength: 1, maxLength: 12 }), (drawn) => {
        const blocks = drawn.flatMap(([words, rule], index) => [
          `${index + 1}. ${words}`,
          ...(rule ? ["---"] : []),
        ]);
        const { value } = read("# I. One", ...blocks);
        expect(texts(value.sections)).toEqual(drawn.map(([words]) => words));
      }),
    );
  });
});

describe("notes", () => {
  it("cut by body text are joined with their rest", () => {
    const { value, codes } = read(
      "# I. One",
      "1. It began^1^ and",
      "^1^ First work (2020);",
      "2. Then came^2^ more, as well as this,",
      "---",
      "and a second work (2021).",
      "^2^ A note.",
      "and that.",
    );
    expect(value.footnotes.map((note) => plainText(note))).toEqual([
      "First work (2020); and a second work (2021).",
      "A note.",
    ]);
    expect(codes).toContain("parser/note-joined");
  });

  it("in one block are parted", () => {
    const { value, codes } = read("# I. One", "1. It began^1^ and ended.^2^", "^1^ First. ^2^ Second.");
    expect(value.footnotes.map(({ label, content }) => [label, plainText(content)])).toEqual([
      ["1", "First."],
      ["2", "Second."],
    ]);
    expect(codes).toContain("parser/notes-parted");
  });

  it("raised figures that are no marks stay raised", () => {
    const { value, codes } = read("# I. One", "1. On 20 km^2^ and 10^6^ people^1^ lived.", "^1^ See there.");
    const [first] = value.sections[0]?.blocks ?? [];
    expect(
      first?.type === "paragraph" && first.content.filter(({ type }) => type === "superscript"),
    ).toHaveLength(2);
    expect(codes).not.toContain("parser/mark-without-note");
  });

  it("an asterisk behind the title without its note is an error", () => {
    const { codes } = read("# A subtitle*", "# I. One", "1. a.");
    expect(codes).toContain("parser/mark-without-note");
  });

  it("may be marked more than once", () => {
    const { value, codes } = read("# I. One", "1. a^1^ b^2^ c.^1^", "^1^ First.", "^2^ Second.");
    expect(value.footnotes).toHaveLength(2);
    expect(codes.filter((code) => code.startsWith("core/footnote-is"))).toEqual([]);
  });
});

describe("what stands on the page and is no text", () => {
  it("is left out by name", () => {
    const { value, trace, codes } = read(
      "# I. One",
      "1. It goes",
      "A/80/1",
      "2/24",
      "25-01234",
      "on.",
      "A/80/1",
      "2. b.",
    );
    expect(value.sections[0]?.blocks.map((block) => plainText(block))).toEqual(["It goes on.", "b."]);
    expect(trace?.account.discards.map(({ kind, pieces }) => [kind, pieces])).toEqual(
      expect.arrayContaining([
        ["running head", 3],
        ["page number", 1],
      ]),
    );
    expect(codes).toContain("parser/page-furniture");
  });
});
