import { type Block, plainText } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function read(...blocks: readonly string[]) {
  const reading = parsePrinted(print(blocks.join("\n\n")));
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  return { ...reading, codes: reading.diagnostics.map(({ code }) => code) };
}

const texts = (blocks: readonly Block[]): readonly string[] => blocks.map((block) => plainText(block));
const head = ["# General Assembly", "# Title of the report"];
const prose = "This report is submitted in accordance with a resolution of the General Assembly.";

describe("where the masthead ends", () => {
  it("is before the first sentence, where no chapter and no number opens the text", () => {
    const { value } = read(...head, prose, "It says little.");
    expect(value.masthead.title).toEqual([{ type: "text", value: "Title of the report" }]);
    expect(texts(value.blocks)).toEqual([prose, "It says little."]);
  });

  it("is before a line too long for one", () => {
    const long = `Names: ${"Mr. A of the Office, ".repeat(12)}and others`;
    const { value } = read(...head, long, "1. One.");
    expect(texts(value.blocks)).toEqual([long, "One."]);
  });

  it("is before an introduction without a label, and before the first number of an excerpt", () => {
    const { value } = read(...head, "Introduction", "5. Five.", "6. Six.");
    expect(value.masthead.lines).toBeUndefined();
    expect(texts(value.blocks)).toEqual(["Introduction", "Five.", "Six."]);
    expect(value.blocks.map(({ id }) => id)).toEqual(["text-1", "para-5", "para-6"]);
  });

  it("is not told by a long sentence that opens like a chapter", () => {
    const sentence = `I. P. Pavlov and others said, in the year in which all this began, that ${"much ".repeat(20)}was so.`;
    const { value } = read(...head, sentence, "# I. One", "1. a.");
    expect(texts(value.blocks)).toEqual([sentence]);
    expect(value.sections.map(({ id }) => id)).toEqual(["sec-I"]);
  });

  it("leaves a picture or a table that stands in it to the text", () => {
    const { value } = read("![Emblem](emblem.png)", ...head, "|Original|English|", "# I. One", "1. a.");
    expect(value.masthead.organ).toBe("General Assembly");
    expect(value.blocks.map(({ id }) => id)).toEqual(["figure-1", "table-1"]);
  });
});

describe("a summary", () => {
  it("ends at a heading, with its tables and their captions in it", () => {
    const { value } = read(
      ...head,
      "# Summary",
      "It went well.",
      "Table 1",
      "Staff",
      "|a|b|",
      "And better.",
      "# Foreword",
      "It begins.",
      "# I. One",
      "1. a.",
    );
    expect(texts(value.summary)).toEqual(["It went well.", "Table 1\nStaff\na\nb", "And better."]);
    expect(value.sections.map(({ id }) => id)).toEqual(["sec-foreword", "sec-I"]);
  });

  it("ends where the table of contents stands after it", () => {
    const { value } = read(
      ...head,
      "Summary",
      "It went well.",
      "# Contents",
      "I. One 3",
      "A note to the reader.",
      "# I. One",
      "1. a.",
    );
    expect(texts(value.summary)).toEqual(["It went well."]);
    expect(texts(value.blocks)).toEqual(["A note to the reader."]);
  });

  it("keeps what looks like an annex in it, as a paragraph", () => {
    const { value } = read(
      ...head,
      "Summary",
      "It went well.",
      "Annex",
      "There is none.",
      "# I. One",
      "1. a.",
    );
    expect(texts(value.summary)).toEqual(["It went well.", "Annex", "There is none."]);
    expect(value.annexes).toEqual([]);
  });
});

describe("a table of contents", () => {
  const contents = (...entries: readonly string[]) =>
    read(...head, "# Contents", ...entries, "# I. One", "1. a.");

  it("is left out with the heads of its columns, its entries and its tables", () => {
    const { value, trace, codes } = contents(
      "Paragraphs Page",
      "I. One ......... 1–4 2",
      "|II. Two|5|",
      "Annex",
      "|List of States|9|",
    );
    expect(value.sections.map(({ id }) => id)).toEqual(["sec-I"]);
    expect(value.blocks).toEqual([]);
    expect(codes).toContain("parser/contents-left-out");
    expect(trace?.account.discards.find(({ kind }) => kind === "table of contents")).toMatchObject({
      pieces: 8,
    });
  });

  it.each([
    ["a sentence that ends with a year", "The goals are to be met by 2030."],
    ["an entry too long for one", `${"many words ".repeat(30)}7`],
    ["a picture", "![Map](map.png)"],
    ["an annex with text", "Annex to this note"],
  ])("ends at %s", (_, block) => {
    const { value } = contents("I. One 2", block);
    expect(value.blocks).toHaveLength(1);
  });

  it("may be empty", () => {
    const { value, codes } = contents();
    expect(value.sections.map(({ id }) => id)).toEqual(["sec-I"]);
    expect(codes).toContain("parser/contents-left-out");
  });
});

describe("lines of a masthead", () => {
  const masthead = (...lines: readonly string[]) => read(...lines, "# I. One", "1. a.").value.masthead;

  it("that hold more than their field are kept whole beside it", () => {
    const found = masthead("Distr.: General, in all languages", ...head);
    expect(found.distribution).toBe("General");
    expect(found.lines).toEqual([[{ type: "text", value: "Distr.: General, in all languages" }]]);
  });

  it("with a slash are no symbols where they are none, and one symbol is enough", () => {
    const found = masthead("Peace/security", "A/80/7", "A/80/8 (Part I)", ...head);
    expect(found.symbol).toBe("A/80/7");
    expect(found.lines?.map((line) => plainText(line))).toEqual(["Peace/security", "A/80/8 (Part I)"]);
  });

  it("leave a day that no calendar has to the reader, and say so", () => {
    const { value, codes } = read("Distr.: General  \n31 February 2023", ...head, "# I. One", "1. a.");
    expect(value.masthead.date).toBeUndefined();
    expect(value.masthead.lines?.map((line) => plainText(line))).toEqual(["31 February 2023"]);
    expect(codes).toContain("parser/date-unreadable");
  });

  it("share the titles of items and of the report by who wrote: the author's line needs a title before it", () => {
    const found = masthead(
      "# General Assembly",
      "# Eightieth session",
      "Agenda items 3 and 4",
      "# Rights of all",
      "# Report of the Secretary-General",
    );
    expect(found.agendaItems).toEqual([{ number: "3" }, { number: "4" }]);
    expect(found.title).toEqual([{ type: "text", value: "Rights of all" }]);
    expect(found.subtitle).toEqual([{ type: "text", value: "Report of the Secretary-General" }]);
  });

  it("keep the session without dates, and dates that are none", () => {
    const found = masthead(
      "# General Assembly",
      "# Resumed session",
      "31 June–2 July 2023",
      "# Title of the report",
    );
    expect(found.session).toEqual({ label: "Resumed session" });
    expect(found.date).toBeUndefined();
    expect(found.lines?.map((line) => plainText(line))).toContain("31 June–2 July 2023");
  });
});
