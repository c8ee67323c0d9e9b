import type { Inline } from "@rapporteur/core";
import { anyCharacter } from "@rapporteur/tooling/testing/any-character";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMarkdown } from "../src/rich-text/read-markdown.ts";
import { writeMarkdown } from "../src/rich-text/write-markdown.ts";

const text = (value: string): Inline => ({ type: "text", value });

/** Content, the Markdown it is written as, and why. */
const cases: readonly (readonly [string, readonly Inline[], string])[] = [
  ["nothing", [], ""],
  ["words", [text("83 States")], "83 States"],
  ["emphasis", [{ type: "emphasis", children: [text("Ibid.")] }, text(", p. 25.")], "_Ibid._, p. 25."],
  ["strong", [{ type: "strong", children: [text("all")] }], "**all**"],
  [
    "strong in emphasis",
    [{ type: "emphasis", children: [{ type: "strong", children: [text("x")] }] }],
    "_**x**_",
  ],
  [
    "emphasis in strong",
    [{ type: "strong", children: [{ type: "emphasis", children: [text("x")] }] }],
    "**_x_**",
  ],
  [
    "two spans of a kind side by side",
    [
      { type: "emphasis", children: [text("a")] },
      { type: "emphasis", children: [text("b")] },
    ],
    "_a_<em>b</em>",
  ],
  [
    "a span in its like",
    [{ type: "strong", children: [text("a"), { type: "strong", children: [text("b")] }] }],
    "**a<strong>b</strong>**",
  ],
  [
    "a span of part of a word",
    [text("trans"), { type: "emphasis", children: [text("it")] }],
    "trans<em>it</em>",
  ],
  ["a strong part of a word", [text("trans"), { type: "strong", children: [text("it")] }], "trans**it**"],
  ["a span that begins with a space", [{ type: "emphasis", children: [text(" a")] }], "<em> a</em>"],
  ["an empty span", [{ type: "strong", children: [] }], "<strong></strong>"],
  ["raised and lowered", [text("km"), { type: "superscript", children: [text("2")] }], "km<sup>2</sup>"],
  ["lowered", [text("CO"), { type: "subscript", children: [text("2")] }], "CO<sub>2</sub>"],
  ["a note's mark", [text("annex."), { type: "footnoteReference", footnote: "fn-59" }], "annex.[^fn-59]"],
  ["a break", [text("one"), { type: "break" }, text("two")], "one<br>two"],
  [
    "a link",
    [{ type: "link", url: "https://un.org/a_(b)?c=1&copy;=2", children: [text("here")] }],
    "[here](https://un.org/a_\\(b\\)?c=1\\&copy;=2)",
  ],
  [
    "a link that shows its address",
    [{ type: "link", url: "https://un.org/a_b", children: [text("https://un.org/a_b")] }],
    "<https://un.org/a_b>",
  ],
  [
    "a link whose words begin like a note's mark",
    [{ type: "link", url: "https://un.org", children: [text("^1")] }],
    "[\\^1](https://un.org)",
  ],
  [
    "a link after an exclamation mark",
    [text("Look!"), { type: "link", url: "https://un.org", children: [text("x")] }],
    "Look\\![x](https://un.org)",
  ],
  ["two texts side by side", [text("a"), text("b")], "a<!---->b"],
  [
    "marks meant as such",
    [text("*a_b* [c] <d> \\ `e` ~f~")],
    "\\*a\\_b\\* \\[c\\] \\<d> \\\\ \\`e\\` \\~f\\~",
  ],
  ["an ampersand", [text("R&D &amp; &#10; &")], "R&D \\&amp; \\&#10; &"],
  ["a heading that is none", [text("# a")], "\\# a"],
  ["a list that is none", [text("1. a")], "1\\. a"],
  ["a formula", [text("=1+1")], "\\=1+1"],
  ["spaces at the ends", [text(" a ")], "&#32;a&#32;"],
  ["control characters", [text("a\tb\rc\nd\u0000e\u007f")], "a&#9;b&#13;c&#10;d&#0;e&#127;"],
  ["odd characters stay as they are", [text("\u00a0\u00ad\u2028\u202e😀א")], "\u00a0\u00ad\u2028\u202e😀א"],
];

describe("inline content as Markdown", () => {
  test.each(cases)("%s", (_, inlines, markdown) => {
    expect(writeMarkdown(inlines)).toBe(markdown);
    expect(readMarkdown(markdown)).toEqual({ inlines });
  });

  const { inlines: anyInlines } = fc.letrec<{ inlines: Inline[]; inline: Inline }>((tie) => {
    const children = tie("inlines");
    const value = fc.oneof(
      fc.string({ minLength: 1, unit: anyCharacter }).filter((words) => !/\p{Surrogate}/u.test(words)),
      fc.constantFrom(
        "a",
        " ",
        "_",
        "*",
        "**",
        "[^",
        "]",
        "](",
        "\\",
        "&#10;",
        "<em>",
        "!",
        "^",
        "1.",
        "\n",
        "é",
        "😀",
      ),
    );
    const url = fc.constantFrom("https://un.org/a_(b)", "mailto:a@b\\c", "http://x/<y>&lt;", "HTTPS://é/]*");
    return {
      inlines: fc.array(tie("inline"), { maxLength: 4, depthIdentifier: "inlines" }),
      inline: fc.oneof(
        { depthIdentifier: "inlines", maxDepth: 5 },
        value.map(text),
        fc.constant<Inline>({ type: "break" }),
        fc
          .constantFrom("fn-1", "annex-I-fn_2", "é.1")
          .map((footnote): Inline => ({ type: "footnoteReference", footnote })),
        fc
          .record({ type: fc.constantFrom("emphasis", "strong", "superscript", "subscript"), children })
          .map((span) => span as Inline),
        fc.record({ type: fc.constant("link" as const), url, children }),
        url.map((address): Inline => ({ type: "link", url: address, children: [text(address)] })),
      ),
    };
  });

  test("whatever it is, is read back as it was", () => {
    fc.assert(
      fc.property(anyInlines, (inlines) => {
        expect(readMarkdown(writeMarkdown(inlines))).toEqual({ inlines });
      }),
      { numRuns: 4000 },
    );
  });

  test("only no content is the empty text", () => {
    fc.assert(
      fc.property(anyInlines, (inlines) => (writeMarkdown(inlines) === "") === (inlines.length === 0)),
    );
  });

  test("what is read is written in the one way that there is", () => {
    const again =
      "__|a|_|**|*|<em>|</em>|<strong>|</strong>|[|](https://a.b)|[^x]|\\|&|#10;|<br/>|<!---->| ".split("|");
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...again), { maxLength: 8 }), (parts) => {
        const reading = readMarkdown(parts.join(""));
        if (reading.fault) return;
        expect(readMarkdown(writeMarkdown(reading.inlines))).toEqual(reading);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what is no Markdown of this kind", () => {
  test.each([
    ["a **b", 2, "** is never closed"],
    ["a *b*", 2, "* is no mark; a character meant as such has a backslash before it"],
    ["__a__", 0, "__ is no mark; a character meant as such has a backslash before it"],
    ["_a</em>", 2, "</em> closes nothing that was opened last"],
    ["<b>a</b>", 0, "< begins no tag that is known; one meant as such has a backslash before it"],
    ["[a] b", 2, "no address in round brackets follows on ]"],
    ["a](https://un.org)", 1, "] closes nothing that was opened last"],
    ["&#55296;", 0, "&#55296; stands for no character"],
    ["<sup>a", 0, "<sup> is never closed"],
  ])("%s", (markdown, offset, reason) => {
    expect(readMarkdown(markdown)).toEqual({ fault: { offset, reason } });
  });

  // A reader that went back over what it has read would outlast the test.
  test.each(["<sup>", "[", "**a ", "_", "\\", "&#1;", "[^", "](", "<!----", "<https:", "[a](\\"])(
    "%j over and over is read to its end",
    (part) => {
      const text = part.repeat(50_000);
      const { inlines, fault } = readMarkdown(text);
      expect(fault?.offset ?? 0).toBeLessThanOrEqual(text.length);
      expect(inlines?.length).not.toBe(0);
    },
  );
});
