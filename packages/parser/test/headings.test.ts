import { type Block, plainText, type Section } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import type { PrintedDocument } from "../src/printed/printed.ts";
import { print } from "./print.ts";

function parse(document: PrintedDocument) {
  const reading = parsePrinted(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  return { ...reading, codes: reading.diagnostics.map(({ code }) => code) };
}
const printed = (blocks: readonly string[]) =>
  print(["# General Assembly", "# A title", ...blocks].join("\n\n"));
const read = (...blocks: readonly string[]) => parse(printed(blocks));

const outline = (sections: readonly Section[]): unknown =>
  sections.map(({ id, sections: inner }) => (inner.length > 0 ? [id, outline(inner)] : id));
const inside = ({ blocks, sections }: Pick<Section, "blocks" | "sections">): readonly Block[] => [
  ...blocks,
  ...sections.flatMap(inside),
];
const texts = (sections: readonly Pick<Section, "blocks" | "sections">[]): readonly string[] =>
  sections.flatMap(inside).map((block) => plainText(block));

describe("a heading without a label", () => {
  it("stands under the labelled one before it, and the next one beside it", () => {
    const { value } = read("# I. One", "# Remarks", "1. a.", "# Others", "2. b.", "# II. Two", "3. c.");
    expect(outline(value.sections)).toEqual([["sec-I", ["sec-I-remarks", "sec-I-others"]], "sec-II"]);
  });

  it("without a word that an id can be made of is untitled", () => {
    expect(outline(read("# I. One", "1. a.", "# ………", "2. b.").value.sections)).toEqual([
      ["sec-I", ["sec-I-untitled"]],
    ]);
  });

  it("may be a short bold line before a number, a letter or another heading", () => {
    for (const next of ["2. b.", "# A. First", "**II. Two**"]) {
      const { value } = read("# I. One", "1. a.", "**Remarks**", next, "3. c.");
      expect(JSON.stringify(outline(value.sections))).toContain("sec-I-remarks");
    }
  });
});

describe("what looks like a heading and is none", () => {
  it.each([
    ["in mid-sentence", "# office of the Chair."],
    ["a long sentence", `# It was said ${"again and ".repeat(25)}again.`],
  ])("is text, where its source marks it: %s", (_, heading) => {
    const { value, codes } = read("# I. One", "1. It was sent by the", heading, "2. b.");
    expect(outline(value.sections)).toEqual(["sec-I"]);
    expect(codes).toContain("parser/heading-in-text");
  });

  it.each([
    ["the rest of a text that is cut", ["1. It was sent by the", "**Office of the Chair**", "2. b."]],
    ["a line that goes on", ["1. a.", "**In the first place,**", "2. b."]],
    ["a line before words", ["1. a.", "**Remarks**", "They are few."]],
    ["a sentence", ["1. a.", "**It is so.**", "2. b."]],
    ["a long text", ["1. a.", `**${"Many words ".repeat(20)}**`, "2. b."]],
    ["a remark in brackets", ["1. a.", "**[English only]**", "2. b."]],
  ])("is text, where it is only bold: %s", (_, blocks) => {
    const { value, codes } = read("# I. One", ...blocks);
    expect(outline(value.sections)).toEqual(["sec-I"]);
    expect(codes).not.toContain("parser/heading-in-text");
  });

  it("is a numbered paragraph in bold, where its number is the next", () => {
    const { value } = read("# I. One", "# 1. Deep", "1. a.", "2. b.", "**3. What is said in bold**", "4. d.");
    expect(texts(value.sections)).toEqual(["a.", "b.", "What is said in bold", "d."]);
  });

  it("is a heading with a number out of its sequence, where that is not the next of the paragraphs", () => {
    const { value } = read("# I. One", "# 1. Deep", "1. a.", "# 4. Deeper", "2. b.");
    expect(outline(value.sections)).toEqual([["sec-I", ["sec-I-1", "sec-I-4"]]]);
  });

  it("is a long line with an inner label", () => {
    const long = `1. ${"Many words ".repeat(9)}and a table`;
    const { value } = read("# I. One", "1. a.", long, "2. b.");
    expect(outline(value.sections)).toEqual(["sec-I"]);
  });

  it("is a sentence with a label out of sequence, or a sign of a list", () => {
    const { value } = read("# I. One", "1. a.", "# V. This is how it ends.", "2. b.", "# • An item", "3. c.");
    expect(JSON.stringify(outline(value.sections))).not.toContain("sec-V");
    expect(texts(value.sections)).toContain("a.");
  });
});

describe("a label without a title", () => {
  it("heads a chapter all the same, or takes its title from the heading after it", () => {
    const { value } = read("# I.", "1. a.", "# II.", "# The title", "2. b.");
    expect(value.sections.map(({ id, title }) => [id, title])).toEqual([
      ["sec-I", []],
      ["sec-II", [{ type: "text", value: "The title" }]],
    ]);
  });
});

describe("an annex", () => {
  it("has no title where text comes first", () => {
    const { value } = read("# I. One", "1. a.", "# Annex", "These are the terms.", "# Terms", "1. x.");
    expect(value.annexes.map(({ id, title, sections }) => [id, title, outline(sections)])).toEqual([
      ["annex", [], ["annex-sec-terms"]],
    ]);
    expect(texts(value.annexes)).toEqual(["These are the terms.", "x."]);
  });

  it("may have its title on its own line, but a sentence about one is text", () => {
    const { value } = read(
      "# I. One",
      "1. a.",
      "# Annex II: Terms",
      "1. x.",
      "# Annex II was adopted.",
      "2. y.",
    );
    expect(value.annexes.map(({ id, title }) => [id, title])).toEqual([
      ["annex-II", [{ type: "text", value: "Terms" }]],
    ]);
  });

  it("has an id, whatever letters or signs name it", () => {
    for (const [name, id] of [
      ["الأول", "annex-الأول"],
      ["(أ)", "annex-أ"],
      ["«»", "annex-1"],
    ] as const) {
      const { value } = parse(
        print(["# الجمعية العامة", "# أولاً - مقدمة", "1. هذا.", `# المرفق ${name}`, "1. هذا."].join("\n\n")),
      );
      expect(value.annexes.map((annex) => annex.id)).toEqual([id]);
    }
  });

  it("is none where a text that is cut goes on with the word", () => {
    const { value } = read("# I. One", "1. It is set out in the", "annex", "2. b.");
    expect(value.annexes).toEqual([]);
    expect(texts(value.sections)).toEqual(["It is set out in the annex", "b."]);
  });
});

describe("headings of a source with styles", () => {
  it("of one level beside each other name the title by its place, not by its style", () => {
    const document = print(
      [
        "# General Assembly",
        "# Eightieth session",
        "Agenda item 3",
        "# Rights of all",
        "# Right to food",
        "# I. One",
        "1. a.",
      ].join("\n\n"),
    );
    const last = document.blocks.findLast(
      ({ kind, start }) => kind === "heading" && start < document.text.indexOf("# I."),
    );
    const unlevelled = document.blocks.map((block) =>
      block === last ? { ...last, level: undefined } : block,
    );
    for (const blocks of [document.blocks, unlevelled]) {
      const { value } = parse({ ...document, blocks, continuous: true });
      expect(value.masthead.title).toEqual([{ type: "text", value: "Right to food" }]);
      expect(value.masthead.agendaItems).toEqual([{ number: "3", title: "Rights of all" }]);
    }
  });

  it("with the same words take the marks of the table of contents by the first of them", () => {
    const { value } = parse({
      ...printed([
        "Item 3†",
        "† A/80/1.",
        "†† The part is submitted elsewhere.",
        "## Contents",
        "|I.††|2|",
        "|Objective††|3|",
        "## I.",
        "1. a.",
        "### Objective",
        "2. b.",
        "## II. Two",
        "### Objective",
        "3. c.",
      ]),
      continuous: true,
    });
    const marked = value.sections
      .flatMap((section) => [section, ...section.sections])
      .filter(({ title }) => title.some(({ type }) => type === "footnoteReference"))
      .map(({ id }) => id);
    expect(marked).toEqual(["sec-I", "sec-I-objective"]);
  });
});

describe("captions", () => {
  it("are none where no table follows, or another text", () => {
    const { value } = read(
      "# I. One",
      "1. a.",
      "Table 1 shows it",
      "2. b.",
      "Table 2",
      "in words",
      "and others",
      "and more",
      "3. c.",
      "(Thousands)",
      "4. d.",
    );
    expect(value.sections.flatMap(inside).filter(({ type }) => type === "table")).toEqual([]);
    expect(texts(value.sections).join(" ")).toContain("Table 1 shows it");
  });

  it("of a heading and a line in brackets need the table right after them", () => {
    const document = printed(["## I. One", "#### Posts", "(Thousands)", "In words.", "1. a."]);
    const bold = document.blocks.map((block) =>
      block.kind === "heading"
        ? { ...block, runs: block.runs.map((run) => ({ ...run, bold: true })) }
        : block,
    );
    const { value } = parse({ ...document, blocks: bold, continuous: true });
    expect(outline(value.sections)).toEqual([["sec-I", ["sec-I-posts"]]]);
    expect(texts(value.sections)).toEqual(["(Thousands)", "In words.", "a."]);
  });
});
