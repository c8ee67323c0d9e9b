import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import { describe, expect, test } from "vitest";
import { printMarkdown } from "../src/index.ts";

const many = 50_000;
const list = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

/** Texts that cost some Markdown reader or other more than linear time, a deep stack, or characters. */
const texts: Readonly<Record<string, string>> = {
  "5 MB on one line": "a word and *b* <sup>1</sup> ".repeat(180_000),
  "5 MB in one word": "a".repeat(5_000_000),
  "100,000 <sup>": "<sup>".repeat(100_000),
  "100,000 <sup> with text": "<sup>1".repeat(100_000),
  "2,000 nested quotations": `${">".repeat(2000)} a`,
  "2,000 quotations, ever deeper": list(2000, (depth) => `${">".repeat(depth + 1)} a`),
  "nested bullets": `${"- ".repeat(many)}a`,
  "nested numbers": `${"1. ".repeat(many)}a`,
  "ever deeper items": list(2000, (depth) => `${" ".repeat(depth)}- a`),
  "items in quotations in items": "- > ".repeat(many),
  "50,000 items": "1. a\n".repeat(many),
  "[": "[".repeat(many),
  "[ ]": "[".repeat(many) + "]".repeat(many),
  "![": "![".repeat(many),
  "links in open brackets": "[".repeat(many) + "[a](b)".repeat(many),
  "links that stay open": "[a](b".repeat(many),
  "links with titles that stay open": '[a](b "'.repeat(many),
  "links in angle brackets that stay open": "[a](<b".repeat(many),
  "tags and brackets that cross": '<a href="http://x.y">['.repeat(many) + "</a>](y)".repeat(many),
  "definitions of links": `${list(many, (index) => `[a${index}]: http://x.y`)}\n\n${"[x] ".repeat(many)}`,
  "definitions that stay open": "[a]: b 'c\n".repeat(many),
  "labels that are brackets": `[a]: http://x.y\n\n${"[".repeat(many)}${"a]".repeat(many)}`,
  "`": "` ".repeat(many),
  "` in runs of every length": list(600, (length) => "`".repeat(length)),
  "fences that stay open": "~~~a\n".repeat(many),
  "fences that stay open in a quotation": `> ${"~~~a\n> ".repeat(many)}\n\n~~~`,
  "fences of every length": list(600, (length) => `${"~".repeat(603 - length)}a`),
  "<": "<".repeat(many),
  "<!--": "<!-- a\n\n".repeat(many),
  "<!-- and one end": `${"<!-- a\n\n".repeat(many)}--> b`,
  "<a": "<a ".repeat(many),
  "<a@": "<a@".repeat(many),
  "<http:": "<http:".repeat(many),
  "*": "*".repeat(many),
  "*a": "*a".repeat(many),
  "*a_": "*a_".repeat(many),
  "*a **a": "*a **a ".repeat(many),
  "a***b**c*": "a***b**c*".repeat(many),
  "emphasis that opens before each link": "*a [b](c) ".repeat(many),
  "\\": "\\".repeat(many),
  "\\ at line ends": "a\\\n".repeat(many),
  "&": "&#".repeat(many),
  $: "$^".repeat(many),
  "|": "|".repeat(many),
  "a table of 50,000 rows": `|a|b|\n|-|-|\n${"|x|y|\n".repeat(many)}`,
  "heads of tables": "|a|\n|-|\n".repeat(many),
  "a row of dashes that is none": `${"|-".repeat(many)}x\n${"|-".repeat(many)}y`,
  "50,000 notes": list(many, (index) => `[^${index}]: a`),
  "notes in notes": "[^1]: ".repeat(many),
  "[^": "[^".repeat(many),
  "a note of 50,000 paragraphs": `[^1]: a\n${"\n    b\n".repeat(many)}`,
  "a paragraph of 50,000 lines": "a\n".repeat(many),
  "paragraphs without blank lines": "a\n83. b\n(c) d\n<sup>1</sup> e\n".repeat(many),
  "lines that begin with endless numbers": `a\n1.${"0".repeat(many)}x\n${"1.".repeat(many)}x`,
  "a row of dashes before endless blanks": `|a|\n|-|${"\t".repeat(many)}x`,
  "#": "# ".repeat(many),
  spaces: `a${" ".repeat(1_000_000)}b`,
  "spaces before line ends": `a${" ".repeat(100)}\n`.repeat(5000),
  "line ends": "\r\n\r\n\n".repeat(many),
  "U+0000": "\0".repeat(many),
  "half characters": "\ud83d*\udc00".repeat(many),
  "code over the lines of a quotation": "> `a\n> b`\n".repeat(many),
  "tags over the lines of a quotation": "> <a\n> b>\n".repeat(many),
};

describe("hostile texts are read to the end, and to the last character", () => {
  test.each(Object.entries(texts))("%s", { timeout: 60_000 }, (_what, text) => {
    const printed = printMarkdown(text);
    expect(faultsOf(printed, { order: true }).slice(0, 3)).toEqual([]);
  });
});

test("a deep quotation keeps its words", () => {
  const printed = printMarkdown(`${"> ".repeat(3000)}the end`);
  expect(runsOf(printed).at(-1)?.text).toMatch(/the end$/);
});

test("names of JavaScript objects are words like any other", () => {
  const text =
    "[constructor] [__proto__] [toString][] [^hasOwnProperty] [valueOf]\n\n[^__proto__]: a\n\n[valueOf]: http://x.y";
  const printed = printMarkdown(text);
  expect(faultsOf(printed, { order: true })).toEqual([]);
  expect(runsOf(printed).filter(({ url }) => url !== undefined)).toMatchObject([
    { text: "valueOf", url: "http://x.y" },
  ]);
});
