import { describe, expect, it } from "vitest";
import { formatNumber } from "../src/numbering/format-number.ts";
import { p } from "./make-docx.ts";
import { codes, show } from "./show.ts";

const level = (index: number, format: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const use = (id: number, abstract: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
const at = (id: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
const item = (words: string, id: number, depth = 0): string => p(words, undefined, at(id, depth));

describe("automatic numbers are printed as text", () => {
  const numbering =
    list(0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)")) +
    use(1, 0);

  it("by level, each starting again under the next one above", () => {
    const body = [
      item("a", 1),
      item("b", 1, 1),
      item("c", 1, 1),
      item("d", 1, 2),
      item("e", 1),
      item("f", 1, 1),
    ].join("");
    expect(show({ body, numbering })).toEqual([
      "paragraph: 1. a",
      "paragraph: (a) b",
      "paragraph: (b) c",
      "paragraph: (i) d",
      "paragraph: 2. e",
      "paragraph: (a) f",
    ]);
  });

  it("on and on in lists that share their definition, unless one says where to start", () => {
    const more =
      use(2, 0) + use(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');
    const body = item("a", 1) + item("b", 2) + item("c", 3) + item("d", 3) + item("e", 1);
    expect(show({ body, numbering: numbering + more })).toEqual([
      "paragraph: 1. a",
      "paragraph: 2. b",
      "paragraph: 7. c",
      "paragraph: 8. d",
      "paragraph: 9. e",
    ]);
  });

  it("with the numbers of levels above, in their format or in figures", () => {
    const other =
      list(
        5,
        level(0, "upperRoman", "%1.") +
          level(1, "decimal", "%1.%2") +
          level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
      ) + use(6, 5);
    const body = item("a", 6) + item("b", 6) + item("c", 6, 1) + item("d", 6, 2);
    expect(show({ body, numbering: other })).toEqual([
      "paragraph: I. a",
      "paragraph: II. b",
      "paragraph: II.1 c",
      "paragraph: 2.1.1 d",
    ]);
  });

  it("that never start again, or only under an outer level", () => {
    const other =
      list(
        5,
        level(0, "decimal", "%1.") +
          level(1, "upperLetter", "%2.") +
          level(2, "lowerLetter", "(%3)", '<w:lvlRestart w:val="1"/>') +
          level(3, "decimal", "%4)", '<w:lvlRestart w:val="0"/>'),
      ) + use(6, 5);
    const depths = [0, 1, 2, 3, 1, 2, 3, 0, 2, 3];
    const body = depths.map((depth) => item("x", 6, depth)).join("");
    expect(show({ body, numbering: other }).map((line) => line.replace(/^paragraph: | x$/g, ""))).toEqual([
      "1.",
      "A.",
      "(a)",
      "1)",
      "B.",
      "(b)",
      "2)",
      "2.",
      "(a)",
      "3)",
    ]);
  });

  it("given by a style, at the level that is tied to it, and taken away by list 0", () => {
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles =
      style("Par", '<w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr>') +
      style("Sub", '<w:basedOn w:val="Par"/>');
    const other =
      list(
        5,
        level(0, "decimal", "%1.", '<w:pStyle w:val="Par"/>') +
          level(1, "lowerLetter", "(%2)", '<w:pStyle w:val="Sub"/>'),
      ) + use(6, 5);
    const body = p("a", "Par") + p("b", "Sub") + p("c", "Par", at(0)) + p("d", "Par");
    expect(show({ body, styles, numbering: other })).toEqual([
      "paragraph: 1. a",
      "paragraph: (a) b",
      "paragraph: c",
      "paragraph: 2. d",
    ]);
  });

  it("as bullets, with signs of fonts in Unicode", () => {
    const other =
      list(
        5,
        level(0, "bullet", "\uf0b7", '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>') +
          level(1, "bullet", "o", '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>') +
          level(2, "bullet", "–"),
      ) + use(6, 5);
    expect(show({ body: item("a", 6) + item("b", 6, 1) + item("c", 6, 2), numbering: other })).toEqual([
      "item1: • a",
      "item2: ◦ b",
      "item3: – c",
    ]);
  });

  it("unless the file does not define their list, which is reported", () => {
    expect(show({ body: item("a", 9), numbering })).toEqual(["paragraph: a"]);
    expect(codes({ body: item("a", 9), numbering })).toEqual(["docx/numbering-unknown"]);
  });

  it("by the definition that a style of lists names", () => {
    const other =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="L"/>${level(0, "decimal", "%1)")}</w:abstractNum>` +
      use(6, 1);
    expect(show({ body: item("a", 6), numbering: other })).toEqual(["paragraph: 1) a"]);
  });
});

it.each([
  [27, "lowerLetter", "aa"],
  [53, "upperLetter", "AAA"],
  [14, "upperRoman", "XIV"],
  [4, "lowerRoman", "iv"],
  [7, "decimalZero", "07"],
  [11, "ordinal", "11th"],
  [22, "ordinal", "22nd"],
  [3, "russianLower", "в"],
  [2, "arabicAbjad", "ب"],
  [12, "chineseCounting", "十二"],
  [20, "ideographDigital", "二十"],
  [3, "chicago", "‡"],
  [5, "none", ""],
  [6, "cardinalText", "6"],
  [999_999, "lowerLetter", "999999"],
])("%i as %s is %j", (value, format, printed) => {
  expect(formatNumber(value, format)).toBe(printed);
});
