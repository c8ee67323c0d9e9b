import type { Inline } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { brackets, fullStop } from "../src/mapping.ts";
import { guardLineStart } from "../src/markup/escape-text.ts";
import { readInlines } from "../src/markup/read-inlines.ts";
import { writeInlines } from "../src/markup/write-inlines.ts";

const text = (value: string): Inline => ({ type: "text", value });
const em = (...children: readonly Inline[]): Inline => ({ type: "emphasis", children });
const strong = (...children: readonly Inline[]): Inline => ({ type: "strong", children });
const note: Inline = { type: "footnoteReference", footnote: "fn-1" };
const link = (url: string, ...children: readonly Inline[]): Inline => ({ type: "link", url, children });

const cases: readonly (readonly [markup: string, ...inlines: Inline[]])[] = [
  ["*Ibid.*, para. 2", em(text("Ibid.")), text(", para. 2")],
  ["(*“Seven”*)", text("("), em(text("“Seven”")), text(")")],
  ["a<em>b</em>c", text("a"), em(text("b")), text("c")],
  ["<em> a</em>", em(text(" a"))],
  ["<em></em>", em()],
  ["*a*<em>b</em>", em(text("a")), em(text("b"))],
  ["*a*<strong>b</strong>", em(text("a")), strong(text("b"))],
  ["*a <em>b</em> c*", em(text("a "), em(text("b")), text(" c"))],
  ["*a **b** c*", em(text("a "), strong(text("b")), text(" c"))],
  ["<em>**b**</em>", em(strong(text("b")))],
  ["*\\*\\**", em(text("**"))],
  ["<em>😀</em>", em(text("😀"))],
  ["№<em>a</em>", text("№"), em(text("a"))],
  ["a<!-- -->b", text("a"), text("b")],
  ["<br><br>", { type: "break" }, { type: "break" }],
  ["km<sup>2</sup>", text("km"), { type: "superscript", children: [text("2")] }],
  ["CO<sub>2</sub>", text("CO"), { type: "subscript", children: [text("2")] }],
  ["a,[^fn-1] b", text("a,"), note, text(" b")],
  ["[^fn-1]\\: b", note, text(": b")],
  ["[^fn-1]\\(b)", note, text("(b)")],
  ["[\\^a](https://un.org)", link("https://un.org", text("^a"))],
  ["!\\[a\\](b)", text("![a](b)")],
  ["\\![a](https://un.org)", text("!"), link("https://un.org", text("a"))],
  ["<https://un.org/a_(b)*c>", link("https://un.org/a_(b)*c", text("https://un.org/a_(b)*c"))],
  ["[https://un.org/\\|](https://un.org/\\|)", link("https://un.org/|", text("https://un.org/|"))],
  ["[a](https://x/\\(\\)\\<\\>\\\\?a&b=1&amp;lt;)", link("https://x/()<>\\?a&b=1&lt;", text("a"))],
  ["[a](https://x/&#x200B;)", link("https://x/\u200b", text("a"))],
  [
    "[a [b](https://b) c](https://a)",
    link("https://a", text("a "), link("https://b", text("b")), text(" c")),
  ],
  ["[](https://a)", link("https://a")],
  ["snake_case \\_x\\_ \\`c\\` \\~d\\~ \\$e\\$ f\\^g \\| \\\\", text("snake_case _x_ `c` ~d~ $e$ f^g | \\")],
  ["&lt;b> AT&T &amp;amp; &amp;#42; R & D", text("<b> AT&T &amp; &#42; R & D")],
  ["a&nbsp;b&shy;c&#x2028;d&#x9;e&#xA;f&#xD;g&#xFEFF;h", text("a\u00a0b\u00adc\u2028d\te\nf\rg\ufeffh")],
  ["#1 \\##", text("#1 ##")],
];

describe("inline content as it is written, and read back", () => {
  test.each(cases.map(([markup, ...inlines]) => ({ markup, inlines })))("$markup", ({ markup, inlines }) => {
    expect(writeInlines(inlines, (id) => `[^${id}]`)).toBe(markup);
    expect(readInlines(markup)).toEqual({ inlines, problem: undefined });
  });
});

describe("marks that open or close nothing are text, with a problem", () => {
  test.each([
    ["**a", [text("**"), text("a")], { at: 0, mark: "**" }],
    ["a*b", [text("a"), text("*"), text("b")], { at: 1, mark: "*" }],
    ["a]b", [text("a]b")], { at: 1, mark: "]" }],
    ["[a](b", [text("["), text("a](b")], { at: 0, mark: "[" }],
    ["a <b> c", [text("a <b> c")], { at: 2, mark: "<" }],
    ["***a***", [text("***a***")], { at: 0, mark: "***" }],
    ["<em>a</sup>", [text("<em>"), text("a</sup>")], { at: 0, mark: "<em>" }],
    ["*a <sup>b* c</sup>", undefined, { at: 0, mark: "*" }],
  ])("%s", (markup, inlines, problem) => {
    const read = readInlines(markup);
    if (inlines) expect(read.inlines).toEqual(inlines);
    expect(read.problem).toEqual(problem);
  });
});

test("what would begin a block at the start of a line is escaped", () => {
  const starts = ["- a", "+ a", "1. a", "12) a", "# a", "> a", "=== a", ": a", " a", "a "].map(
    guardLineStart,
  );
  expect(starts).toEqual([
    ...["\\- a", "\\+ a", "1\\. a", "12\\) a", "\\# a", "\\> a", "\\=== a", "\\: a", "&#x20;a", "a&#x20;"],
  ]);
});

test("labels are printed as in reports, and read back", () => {
  const labels = ["h", "ii", "115.3", "•", "(a)", "()", "(", ")", "1)", "a)", "-", "²", "א"];
  expect(labels.map(brackets.print).map(brackets.strip)).toEqual(labels);
  expect(["h", "115.3", "•"].map(brackets.print)).toEqual(["(h)", "115.3", "•"]);
  const numbers = ["83", "83 bis", "I.", "."];
  expect(numbers.map(fullStop.print).map(fullStop.strip)).toEqual(numbers);
});
