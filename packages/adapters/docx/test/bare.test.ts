import { describe, expect, it } from "vitest";
import { lookOfFile } from "../src/archive/look-of-file.ts";
import { bulletSign } from "../src/characters/bullet-sign.ts";
import { symbolCharacter } from "../src/characters/symbol-character.ts";
import { printDocx } from "../src/index.ts";
import { formatNumber } from "../src/numbering/format-number.ts";
import { makeDocx, p, run } from "./make-docx.ts";

/** The text that a file prints as. */
function textOf(parts: Parameters<typeof makeDocx>[0]): string {
  const printed = printDocx(makeDocx(parts));
  if (!printed.ok) throw new Error(printed.diagnostics[0].message);
  return printed.value.text.trim();
}

describe("numbers in Word's formats", () => {
  it.each<[string, readonly number[], readonly string[]]>([
    [
      "ordinal",
      [1, 2, 3, 4, 11, 12, 13, 21, 112],
      ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"],
    ],
    ["numberInDash", [7], ["- 7 -"]],
    ["decimalZero", [7, 12], ["07", "12"]],
    ["lowerRoman", [4, 4000, 0], ["iv", "4000", "0"]],
    ["upperLetter", [1, 27, 781, 0], ["A", "AA", "781", "0"]],
    ["chineseCounting", [9, 10, 11, 20, 99, 100], ["九", "十", "十一", "二十", "九十九", "100"]],
    ["none", [3], [""]],
    ["unheardOf", [3], ["3"]],
  ])("%s", (format, values, printed) => {
    expect(values.map((value) => formatNumber(value, format))).toEqual(printed);
  });
});

describe("characters of fonts of symbols", () => {
  it("are those that the font shows, and unknown ones are none", () => {
    expect([0x61, 0xb3, 0x30, 0x60, 0x10].map((code) => symbolCharacter(code, "Symbol"))).toEqual([
      "α",
      "≥",
      "0",
      undefined,
      undefined,
    ]);
    expect(symbolCharacter(0xfc, "Wingdings")).toBe("✓");
    expect(symbolCharacter(0x21, "Wingdings 2")).toBeUndefined();
    expect(symbolCharacter(0x61, "Arial")).toBeUndefined();
  });

  it("make the signs of bullets", () => {
    expect(bulletSign("", undefined)).toBe("•");
    expect(bulletSign("o", "Courier New")).toBe("◦");
    expect(bulletSign("o", undefined)).toBe("o");
    expect(bulletSign("\uf0a7", "Wingdings")).toBe("▪");
    expect(bulletSign("\uf0b7", undefined)).toBe("•");
    expect(bulletSign("\uf001", "Wingdings")).toBe("•");
  });

  it("stand in text, and what names no character is left out by name", () => {
    const shown = (attributes: string) => {
      const body = `<w:p><w:r><w:t>a</w:t><w:sym ${attributes}/><w:t>b</w:t></w:r></w:p>`;
      const printed = printDocx(makeDocx({ body }));
      const [block] = printed.ok ? printed.value.blocks : [];
      return block && "runs" in block ? block.runs.map(({ text }) => text).join("") : undefined;
    };
    expect(shown('w:font="Symbol" w:char="F061"')).toBe("aαb");
    expect(shown('w:font="Arial" w:char="00E9"')).toBe("aéb");
    for (const odd of ["", 'w:char="zz"', 'w:font="Wingdings" w:char="F001"', 'w:char="D800"'])
      expect(shown(odd)).toMatch(/^a.*b$/);
  });
});

describe("a file that is none", () => {
  it.each([
    ["<!DOCTYPE html><html>", "a web page"],
    ["\n <html>", "a web page"],
    ['<?xml version="1.0"?><a/>', "an XML file"],
  ])("%s", (text, look) => {
    expect(lookOfFile(new TextEncoder().encode(text))).toBe(look);
  });
});

describe("parts that lack what they should say", () => {
  const bare = {
    numbering:
      "<w:abstractNum><w:lvl><w:start/><w:numFmt/><w:lvlText/><w:suff/><w:lvlRestart/><w:rPr><w:rFonts/></w:rPr></w:lvl></w:abstractNum>" +
      "<w:num><w:abstractNumId/><w:lvlOverride><w:startOverride/></w:lvlOverride></w:num>" +
      "<w:start/><w:numFmt/><w:lvlText/><w:abstractNumId/><w:numStyleLink/><w:styleLink/><w:startOverride/><w:suff/><w:rFonts/>",
    styles:
      "<w:style><w:name/><w:basedOn/><w:pPr><w:outlineLvl/><w:numPr><w:ilvl/><w:numId/></w:numPr></w:pPr><w:rPr><w:vertAlign/></w:rPr></w:style><w:name/>",
    settings:
      "<w:footnotePr><w:numFmt/><w:numStart/><w:numRestart/></w:footnotePr><w:endnotePr><w:numFmt/></w:endnotePr>",
    footnotes: "<w:footnote><w:p><w:r><w:t>a note</w:t></w:r></w:p></w:footnote>",
    endnotes: "<w:endnote><w:p/></w:endnote>",
  };

  it("are read as far as they go, and the text is what it was", () => {
    const numbered = p("one", undefined, "<w:numPr><w:ilvl/><w:numId/></w:numPr>");
    expect(textOf({ ...bare, body: numbered + p("two", "") })).toContain("one");
    expect(textOf({ ...bare, body: numbered + p("two", "") })).toContain("two");
  });

  it.each([
    ["properties outside a paragraph", '<w:jc w:val="left"/><w:ilvl w:val="1"/><w:outlineLvl w:val="2"/>'],
    ["rows and cells outside a table", "<w:tr><w:tc/></w:tr><w:trPr><w:del/></w:trPr>"],
    [
      "marks outside a paragraph",
      '<w:footnoteReference w:id="1"/><w:footnoteReference/><w:tab/><w:br/><w:cr/>',
    ],
    ["pictures outside a paragraph", '<w:drawing><wp:docPr descr="x"/></w:drawing><w:pict/><w:object/>'],
    [
      "sections outside a paragraph",
      "<w:headerReference/><w:titlePg/><w:sectPr><w:headerReference/></w:sectPr>",
    ],
    [
      "choices, boxes and prompts that are empty",
      "<mc:AlternateContent/><w:txbxContent/><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr></w:sdt>",
    ],
    ["embedded parts without a name", "<w:altChunk/><w:subDoc/>"],
  ])("%s", (_what, xml) => {
    expect(textOf({ body: `${xml}${p(run("kept"))}${xml}` })).toContain("kept");
  });

  it("outline levels beyond the ninth make no heading", () => {
    const level = (value: string) => `<w:outlineLvl w:val="${value}"/>`;
    const printed = printDocx(
      makeDocx({ body: ["0", "8", "9", "12"].map((value) => p("words", undefined, level(value))).join("") }),
    );
    expect(printed.ok && printed.value.blocks.map(({ kind }) => kind)).toEqual([
      "heading",
      "heading",
      "paragraph",
      "paragraph",
    ]);
  });
});
