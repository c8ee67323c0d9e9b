import { type Block, plainText, type Section } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

/** Reads a document whose source keeps texts whole and has styles that tell headings, as a Word file. */
function read(...blocks: readonly string[]) {
  const printed = print(
    ["# General Assembly", "# A title", "## Report of the Chair", ...blocks].join("\n\n"),
  );
  // In the helper's notation headings are not bold; in the templates all but the lowest are.
  const bold = printed.blocks.map((block) =>
    block.kind === "heading" && (block.level ?? 0) < 5
      ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) }
      : block,
  );
  const reading = parsePrinted({ ...printed, blocks: bold, continuous: true });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  return { ...reading, codes: reading.diagnostics.map(({ code }) => code) };
}

const outline = (sections: readonly Section[]): unknown =>
  sections.map((section) => {
    const title = section.label ?? plainText(section.title);
    return section.sections.length > 0 ? [title, outline(section.sections)] : title;
  });
const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.map((block) => (block.type === "paragraph" ? plainText(block) : block.type));

describe("texts that no page's end cuts", () => {
  it("are not joined, however they end and begin", () => {
    const { value } = read("# I. One", "1. a", "and so on", "# II. Two", "States that report", "others");
    expect(value.sections.map(({ blocks }) => texts(blocks))).toEqual([
      ["a", "and so on"],
      ["States that report", "others"],
    ]);
  });

  it("do not go on with a note", () => {
    const { value } = read("# I. One", "1. a.^1^", "^1^ A note without a stop", "in lower case", "2. b.");
    expect(value.footnotes.map(({ content }) => content)).toEqual([
      [{ type: "text", value: "A note without a stop" }],
    ]);
    expect(texts(value.sections[0]?.blocks ?? [])).toEqual(["a.", "in lower case", "b."]);
  });
});

describe("headings without a label", () => {
  it("stand under the heading before by the level of their style", () => {
    const { value } = read(
      "## Orientation",
      "### Mandates",
      "1. a.",
      "## Programme",
      "### Objective",
      "2. b.",
      "### Strategy",
      "#### Gender",
      "3. c.",
      "### Evaluation",
      "4. d.",
    );
    expect(outline(value.sections)).toEqual([
      ["Orientation", ["Mandates"]],
      ["Programme", ["Objective", ["Strategy", ["Gender"]], "Evaluation"]],
    ]);
  });

  it("stand under a labelled heading of their own level, and end one that is deeper", () => {
    const { value } = read(
      "## A. Plan",
      "## Orientation",
      "1. a.",
      "#### 1. Police",
      "2. b.",
      "#### Factors",
      "3. c.",
      "#### 2. Civilians",
      "4. d.",
      "### Results",
      "5. e.",
    );
    expect(outline(value.sections)).toEqual([["A", [["Orientation", [["1", ["Factors"]], "2", "Results"]]]]]);
  });

  it("take labelled ones under them: those of an inner level, and (a) of their own", () => {
    const { value } = read(
      "## I. Work",
      "### Lessons",
      "1. x.",
      "### (a) Movement",
      "2. y.",
      "### (b) People",
      "3. z.",
      "## II. More",
      "#### Finance",
      "4. v.",
      "### A. Posts",
      "5. w.",
    );
    expect(outline(value.sections)).toEqual([
      ["I", [["Lessons", ["a", "b"]]]],
      ["II", ["Finance", "A"]],
    ]);
  });
});

describe("captions of tables", () => {
  const table = "|Category|Amount|\n|Posts|5|";
  const captions = (section: Section | undefined): readonly (string | undefined)[] =>
    (section?.blocks ?? []).flatMap((block) =>
      block.type === "table"
        ? [block.caption && plainText({ ...section, title: block.caption } as Section)]
        : [],
    );

  it("are a bold heading without a label and a line in brackets, or either, right above", () => {
    const { value } = read(
      "## I. Money",
      "#### Resources",
      "(Thousands of dollars)",
      table,
      "1. a.",
      "#### Posts",
      table,
      "2. b.",
      "(Percentage)",
      table,
    );
    expect(captions(value.sections[0])).toEqual([
      "Resources\n(Thousands of dollars)",
      "Posts",
      "(Percentage)",
    ]);
    expect(value.sections[0]?.sections).toEqual([]);
  });

  it("are no headings with a label, of an outer level or in light type", () => {
    const { value } = read(
      "## I. Money",
      "#### 1. Police",
      "(Thousands)",
      table,
      "1. a.",
      "##### Rates",
      table,
      "2. b.",
      "## Posts",
      table,
      "3. c.",
    );
    expect(outline(value.sections)).toEqual([["I", [["1", ["Rates"]], "Posts"]]]);
    expect(captions(value.sections[0]?.sections[0])).toEqual(["(Thousands)"]);
  });

  it("open with the word, and keep their marks", () => {
    const { value } = read("## I. Money", "Table 1", "Staff^a,b^", table, "^a^ One.", "^b^ Two.", "1. c.");
    const [block] = value.sections[0]?.blocks ?? [];
    expect(block?.type === "table" && block.caption).toEqual([
      { type: "text", value: "Table 1" },
      { type: "break" },
      { type: "text", value: "Staff" },
      { type: "footnoteReference", footnote: "table-1-fn-a" },
      { type: "superscript", children: [{ type: "text", value: "," }] },
      { type: "footnoteReference", footnote: "table-1-fn-b" },
    ]);
  });

  it("do not end a summary, and the notes under them are named by them", () => {
    const { value } = read(
      "Summary",
      "It went well.",
      "#### Staff^a^",
      table,
      "^a^ Of all kinds.",
      "More below.",
      "## I. One",
      "1. a.",
    );
    expect(texts(value.summary)).toEqual(["It went well.", "table", "More below."]);
    expect(value.footnotes.map(({ id }) => id)).toEqual(["table-1-fn-a"]);
  });
});

describe("a table of contents", () => {
  it("ends at a heading of a style, whatever that ends with, and is no end of a summary after it", () => {
    const { value } = read(
      "## Contents",
      "|I. Plan for 2027|2|",
      "Summary",
      "Well.",
      "## I. Plan for 2027",
      "1. a.",
    );
    expect(outline(value.sections)).toEqual(["I"]);
    expect(texts(value.summary)).toEqual(["Well."]);
  });

  it("leaves the marks of its notes to the headings that its entries name", () => {
    const { value, codes } = read(
      "Items 3 and 4†",
      "† A/80/1.",
      "†† The part is submitted elsewhere.",
      "## Contents",
      "|I. Plan for 2027††|2|",
      "## I. Plan for 2027",
      "1. a.",
    );
    expect(value.sections[0]?.title).toEqual([
      { type: "text", value: "Plan for 2027" },
      { type: "footnoteReference", footnote: "fn-dagger-dagger" },
    ]);
    expect(codes).toContain("parser/mark-moved");
  });
});

it("takes the heading under a remark in brackets for the title of an annex", () => {
  const { value } = read(
    "## I. One",
    "1. a.",
    "## Annex",
    "[English only]",
    "## List of States",
    "Argentina",
  );
  expect(value.annexes.map(({ title, blocks, sections }) => [title, texts(blocks), sections])).toEqual([
    [[{ type: "text", value: "List of States" }], ["[English only]", "Argentina"], []],
  ]);
});

it("reads the letterhead as nothing of this masthead", () => {
  const { value } = read("United Nations", "A/80/590", "Distr.: General", "## I. One", "1. a.");
  expect(value.masthead.lines).toBeUndefined();
});

it("takes numbers that a programme budget puts behind its section's for those of a report", () => {
  const numbered = Array.from({ length: 5 }, (_, index) => `25.${index + 1} A paragraph.`).join("\n\n");
  expect(parsePrinted(print(numbered)).ok).toBe(true);
  expect(parsePrinted(print("25.1 A line.\n\n3.4 Another.\n\n7.1 A third.")).ok).toBe(false);
});
