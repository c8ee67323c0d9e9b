import { type Block, plainText, type Section } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

function read(...blocks: readonly string[]) {
  const reading = parsePrinted(
    print(["# General Assembly", "# A title", "# I. One", ...blocks].join("\n\n")),
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  expect(reading.trace?.account.faults).toEqual([]);
  const { value, diagnostics } = reading;
  const inside = ({ blocks: own, sections }: Section): readonly Block[] => [
    ...own,
    ...sections.flatMap(inside),
  ];
  return {
    value,
    blocks: value.sections.flatMap(inside),
    findings: diagnostics
      .filter(({ code }) => code.startsWith("parser/"))
      .map(({ code, data }) => [code, data]),
    codes: diagnostics.map(({ code }) => code),
  };
}

/** A paragraph with its points in brackets, and what closes it behind a stroke. */
const say = (block: Block): string => {
  if (block.type !== "paragraph") return block.type;
  const points = block.points.map(({ label, content }) => ` [${label}: ${plainText(content)}]`).join("");
  const closing = block.closing ? ` | ${plainText(block.closing)}` : "";
  return `${block.number ?? "–"}: ${plainText(block.content)}${points}${closing}`;
};
const said = (...blocks: readonly string[]) => read(...blocks).blocks.map(say);

describe("a piece without a label", () => {
  it.each([
    ["a small letter", "the end."],
    ["a small letter with a sign", "été in French."],
    ["a comma", ", and so on."],
    ["a closing bracket", ") and so on."],
  ])("goes on with a text that is cut, where it begins with %s", (_, rest) => {
    const { blocks, codes } = read("1. It went on to", rest, "2. b.");
    expect(blocks.map(say)).toEqual([`1: It went on to ${rest}`, "2: b."]);
    expect(codes).toContain("parser/paragraph-joined");
  });

  it("goes on in doubt with a text without a number, where a page ends", () => {
    const { blocks, codes } = read("It was sent by the", "---", "Office of the Chair.", "1. a.");
    expect(blocks.map(say)).toEqual(["–: It was sent by the Office of the Chair.", "1: a."]);
    expect(codes).toContain("parser/paragraph-joined-in-doubt");
    expect(said("It was sent by the", "Office of the Chair.", "1. a.")).toHaveLength(3);
  });

  it("goes on behind marks of notes", () => {
    expect(said("1. It began^1^ ^2^", "and ended.", "^1^ One.", "^2^ Two.")[0]).toBe(
      "1: It began  and ended.",
    );
  });

  it("is the text of a number that stands alone in its block", () => {
    const { blocks, codes } = read(
      "1.",
      "The first paragraph.",
      "2. These:",
      "(a)",
      "The first point;",
      "(b) the second.",
    );
    expect(blocks.map(say)).toEqual([
      "1: The first paragraph.",
      "2: These: [a: The first point;] [b: the second.]",
    ]);
    expect(codes.filter((code) => code === "parser/paragraph-joined")).toHaveLength(2);
    expect(codes).not.toContain("parser/points-without-paragraph");
  });
});

describe("a number in mid-sentence", () => {
  it.each([
    [
      "far from the sequence, with nothing after it",
      ["1. The goals are to be met by", "2030. Much is left."],
    ],
    ["with the sequence going on after it", ["1. As is said in article", "9. Much is left.", "2. b."]],
    ["that comes back", ["1. a.", "2. b.", "3. As is said in article", "2. Much is left.", "4. d."]],
  ])("%s, is no number of a paragraph", (_, blocks) => {
    const { blocks: found, codes } = read(...blocks);
    expect(found.map(say).join(" ")).toMatch(/(?:by 2030|article 9|article 2)\. Much is left\./);
    expect(codes).toContain("parser/number-in-text");
    expect(found).toHaveLength(blocks.length - 1);
  });

  it("that starts again for good is the number of a paragraph", () => {
    const { blocks, codes } = read("1. a.", "2. b.", "1. c.");
    expect(blocks.map(say)).toEqual(["1: a.", "2: b.", "1: c."]);
    expect(codes).toContain("core/paragraph-numbers-ascend");
  });

  it("with a stop is a figure, and not the number of a point", () => {
    expect(said("1. The population was", "3.5 million in all.", "2. b.")).toEqual([
      "1: The population was 3.5 million in all.",
      "2: b.",
    ]);
  });

  it("of chapters elsewhere is none", () => {
    expect(said("1. As is said in chapter", "IV. and after it, much is left.", "2. b.")[0]).toBe(
      "1: As is said in chapter IV. and after it, much is left.",
    );
  });
});

describe("letters in brackets", () => {
  it("in mid-sentence name an article's part, not a point", () => {
    expect(said("1. As is said in article 3", "(b) of the Convention.", "2. b.")).toEqual([
      "1: As is said in article 3 (b) of the Convention.",
      "2: b.",
    ]);
  });

  it("without a paragraph before them are told", () => {
    const { blocks, findings } = read("(a) one and", "the same;", "(b) two.", "1. a.");
    expect(blocks.map(say)).toEqual(["–:  [a: one and the same;] [b: two.]", "1: a."]);
    expect(findings).toEqual([
      ["parser/points-without-paragraph", expect.anything()],
      ["parser/paragraph-joined", { what: "Point (a)" }],
    ]);
  });

  it("name what is joined by the way to it", () => {
    const { findings } = read("1. These:", "(a) one:", "(i) and", "the same;", "• or", "another.");
    expect(findings.map(([, data]) => data)).toEqual([
      { what: "Paragraph 1 (a) (i)" },
      { what: "Paragraph 1 (a) (i) •" },
    ]);
  });
});

describe("what stands after a list", () => {
  it("closes its paragraph, though a page ends between, if it begins as a sentence", () => {
    expect(said("1. These:", "(a) one;", "(b) two.", "---", "All of them.", "2. b.")[0]).toBe(
      "1: These: [a: one;] [b: two.] | All of them.",
    );
    expect(said("These:", "(a) one;", "(b) two.", "All of them and", "more.", "1. b.")[0]).toBe(
      "–: These: [a: one;] [b: two.] | All of them and more.",
    );
  });

  it("is the rest of its last point, if it begins in lower case", () => {
    expect(said("1. These:", "(a) one;", "(b) two;", "and the like.", "2. b.")[0]).toBe(
      "1: These: [a: one;] [b: two; and the like.]",
    );
  });

  it("is a second paragraph of the point, if the list goes on", () => {
    expect(said("1. These:", "(a) one.", "It is large.", "(b) two.")[0]).toBe(
      "1: These: [a: one.\nIt is large.] [b: two.]",
    );
  });

  it("stands alone after what closes it", () => {
    expect(said("1. These:", "(a) one;", "(b) two.", "All of them.", "And again.")).toEqual([
      "1: These: [a: one;] [b: two.] | All of them.",
      "–: And again.",
    ]);
  });
});

describe("signs that do not count", () => {
  it("are points where the source says that they are a list, and words elsewhere", () => {
    const { blocks } = read("1. These:", "+ – one;", "+ – two.", "2. b.", "– Three, he said.");
    const [first] = blocks;
    expect(first?.type === "paragraph" && first.points.map(({ id, label }) => [id, label])).toEqual([
      ["para-1-1", "–"],
      ["para-1-2", "–"],
    ]);
    expect(blocks.slice(1).map(say)).toEqual(["2: b. – Three, he said."]);
  });
});

describe("a table or a picture in a text", () => {
  it("does not take the words under it for the rest of the text above", () => {
    expect(said("1. It is shown.", "---", "|a|b|", "---", "Source: the Office.", "2. b.")).toEqual([
      "1: It is shown.",
      "table",
      "–: Source: the Office.",
      "2: b.",
    ]);
  });

  it("stands where the text around it is one sentence", () => {
    expect(said("1. It is shown in", "![Map](map.png)", "the map above.", "2. b.")).toEqual([
      "1: It is shown in the map above.",
      "figure",
      "2: b.",
    ]);
  });
});
