import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { describe, expect, test } from "vitest";
import { printMarkdown } from "../src/index.ts";
import { show } from "./show.ts";

/** Each: what it shows, the Markdown, its one paragraph. */
const cases: readonly (readonly [string, string, string])[] = [
  ["emphasis", "a *b* **c** _d_ __e__ ***f***", "a {i:b} {b:c} {i:d} {b:e} {b i:f}"],
  ["underscores inside words", "a_b_c", "a_b_c"],
  ["marks without a partner", "**a *b* c", "**a {i:b} c"],
  ["bold closed after a full stop", "**a.**<sup>1</sup>", "{b:a.}{^:1}"],
  ["bold closed after a Chinese full stop", "**中。**文", "{b:中。}文"],
  ["note marks and raised letters", "a.<sup>1</sup> n<sup>o</sup>, <sup>\\*</sup>", "a.{^:1} n{^:o}, {^:*}"],
  ["lowered letters", "CO<sub>2</sub>", "CO{v:2}"],
  [
    "tags of looks, in any case, crossing",
    "<B>a<i>b</B>c</i> <em>d</em> <strong>e</strong>",
    "{b:a}{b i:b}{i:c} {i:d} {b:e}",
  ],
  ["tags without a look", '<u>a</u> <span id="page-3">b</span>', "a b"],
  ["a tag that nothing closes", "a<sup>b", "ab"],
  ["a tag that nothing opened", "a</sup>b", "ab"],
  [
    "other tags are text",
    "<script>alert(1)</script> <font>a</font> 5 < 6",
    "<script>alert(1)</script> <font>a</font> 5 < 6",
  ],
  ["breaks", "a  \nb\\\nc<br>d<br/>e\nf", "a⏎b⏎c⏎d⏎e f"],
  ["escapes", "\\* \\_ \\. \\a \\", "* _ . \\a \\"],
  ["entities", "&amp; &#8217; &nbsp;x &nope; &", "& ’ \u00a0x &nope; &"],
  ["code", "a `b *c* <sup>` ``d ` e``", "a b *c* <sup> d ` e"],
  ["an open backtick", "a ` b", "a ` b"],
  ["marked notes", "a[^1] [^note-2].", "a{^ @1:1} {^ @note-2:note-2}."],
  ["raised marks that became formulas", "a.$^{12}$ b$ ^* $ $5 and $6", "a.{^:12} b{^:*} $5 and $6"],
  ["comments", "a<!-- b -->c <!-- d", "ac <!-- d"],
];

describe("inline text", () => {
  test.each(cases)("%s", (_what, text, paragraph) => {
    expect(show(text)).toEqual([`paragraph: ${paragraph}`]);
    expect(faultsOf(printMarkdown(text), { order: true })).toEqual([]);
  });
});

test("a run's text is what the source has at its place", () => {
  const { blocks, text } = printMarkdown("1. *Ibid.*, p\\. 25.<sup>3</sup>");
  const [block] = blocks;
  expect(block?.kind === "item" && block.runs.map(({ start, end }) => text.slice(start, end))).toEqual([
    "1.",
    " ",
    "Ibid.",
    ", p",
    ". 25.",
    "3",
  ]);
});

test("spaces that do not break, soft hyphens and decomposed letters are kept as printed", () => {
  const text = "n°\u00a05 so\u00adft e\u0301t\u00e9 \u2028 x";
  expect(show(text)).toEqual([`paragraph: ${text}`]);
});
