import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { describe, expect, test } from "vitest";
import { printMarkdown } from "../src/index.ts";
import { show } from "./show.ts";

/** Each: what it shows, the Markdown, its blocks. */
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "headings by depth, closing marks left out",
    "## A ##\n# B\n#C",
    ["heading2: A", "heading1: B", "paragraph: #C"],
  ],
  ["an empty heading is none", "##\n\n# #\n", []],
  ["a line of = underlines, one of - is a rule", "A\n===\n\nB\n---", ["heading1: A", "paragraph: B", "rule"]],
  [
    "numbers of a list are text, as printed",
    "3. a\n7. b\n12) c",
    ["item1: 3. a", "item1: 7. b", "item1: 12) c"],
  ],
  ["bullets are text", "- a\n\n* b\n\n• c", ["item1: - a", "item1: * b", "paragraph: • c"]],
  ["items inside items", "1. a\n   - b\n     - c", ["item1: 1. a", "item2: - b", "item3: - c"]],
  ["two marks on one line", "- 1. a", ["item2: - 1. a"]],
  ["further paragraphs of an item", "1. a\n\n   b\n\n2. c", ["item1: 1. a", "paragraph: b", "item1: 2. c"]],
  ["an item without text", "1.\n2. b", ["item1: 1. ", "item1: 2. b"]],
  ["a heading in an item", "1. # A", ["heading1: 1. A"]],
  ["a number after a heading goes on", "# A\n83. b", ["heading1: A", "item1: 83. b"]],
  ["quotations by depth", "> a\n> b\n\n> > c", ["quote1: a b", "quote2: c"]],
  ["a list in a quotation", "> 1. a\n> 2. b", ["item1: 1. a", "item1: 2. b"]],
  [
    "a table with looks, bars and breaks",
    "| a | b |\n|---|:-:|\n| **x** | y\\|z<br>w |",
    ["table head a | b / {b:x} | y|z⏎w"],
  ],
  [
    "an empty head, as OCR prints it",
    "| | | Page |\n|---|---|---|\n|  | I | 1–4 3 |",
    ["table head  |  | Page /  | I | 1–4 3"],
  ],
  [
    "rows longer and shorter than the head",
    "|a|b|\n|-|-|\n|c|d|e|\n|f|",
    ["table head a | b / c | d | e / f"],
  ],
  ["a line without a bar ends the table", "|a|\n|-|\n|b|\nc", ["table head a / b", "paragraph: c"]],
  ["columns that disagree are text without outer bars", "a|b\n-|-|-", ["paragraph: a|b -|-|-"]],
  [
    "a marked note, with what is indented under it",
    "[^1]: http://x.y a\n    b\n\n    c\n[^2]: d",
    ["note 1: http://x.y a b⏎c", "note 2: d"],
  ],
  ["a list in a note ends before the next note", "[^1]: a\n    - b\n[^2]: c", ["note 1: a⏎- b", "note 2: c"]],
  ["a note in a note is text", "[^1]: a\n\n    [^2]: c", ["note 1: a⏎{^ @2:2}: c"]],
  ["a note after a paragraph without a blank line", "a[^x]\n[^x]: b", ["paragraph: a{^ @x:x}", "note x: b"]],
  ["code is text, line by line", "```js\n# a *b*\n\n  c\n```", ["paragraph: # a *b*", "paragraph: c"]],
  ["a page wrapped as Markdown is read", "```markdown\n# A\n```", ["heading1: A"]],
  ["a fence that stays open encloses nothing", "``` a\n# B", ["paragraph:  a", "heading1: B"]],
  ["indented lines are no code", "    a *b*", ["paragraph: a {i:b}"]],
  ["comments over several lines", "<!-- a\n\nb -->\n\nc <!-- d --> e", ["paragraph: c  e"]],
  ["tags of blocks stay text", "<div>\na\n</div>", ["paragraph: <div> a </div>"]],
  [
    "a picture alone is a figure",
    "![](_page_0_Picture_2.jpeg)\n\n![a *b*](<x y.png>)",
    ["figure _page_0_Picture_2.jpeg -", "figure x%20y.png a b"],
  ],
  ["a picture in text is its description", "a ![b](c.png) d", ["paragraph: a b d"]],
  ["rules", "---\n\na\n\n***\n_ _ _", ["rule", "paragraph: a", "rule", "rule"]],
  [
    "dashes at the start are a rule",
    "---\nDistr.: General\n---",
    ["rule", "paragraph: Distr.: General", "rule"],
  ],
  ["definitions of links that are used", "[a]\n\n[a]: http://x.y 'z'", ["paragraph: {http://x.y:a}"]],
  [
    "definitions that nothing uses are text",
    "[Original]: English\n\nb",
    ["paragraph: [Original]: English", "paragraph: b"],
  ],
];

describe("blocks", () => {
  test.each(cases)("%s", (_what, text, blocks) => {
    expect(show(text)).toEqual(blocks);
    expect(faultsOf(printMarkdown(text), { order: true })).toEqual([]);
  });
});

/** Each: two lines without a blank line between, and whether the second is a block of its own. */
const seams: readonly (readonly [string, string, boolean])[] = [
  ["As stated below.", "83. Text", true],
  ["Recommendations", "83. Text", true],
  ["The Group recommends:", "(a) That", true],
  [
    "A line that comes from OCR is as long as its paragraph and ends wherever the page does, human rights".repeat(
      2,
    ),
    "17. Text",
    true,
  ],
  ["A line that somebody wrapped by hand, as people do in mail, around", "17. May as usual", false],
  ["A line that somebody wrapped by hand, with a sentence that ends here.", "17. Text", true],
  ["migrants may experience human rights", "<sup>11</sup> Ibid.", true],
  ["migrants may experience human rights", "<sup>\\*</sup> A/80/150.", true],
  ["the area of", "<sup>2</sup>", false],
  ["a", "• b", true],
  ["a", "115.1 Ratify", true],
  ["a", "115 States", false],
  ["报告如下：", "（一）各国", true],
  ["报告如下：", "一、导言", true],
  ["Докладчик рекомендует:", "а) принять", true],
  ["Докладчик рекомендует:", "(а) принять", true],
  ["a", "(see above)", false],
  ["a", "**84.** b", true],
  ["a", "**84. b**", true],
];

describe("a line that opens with a label", () => {
  test.each(seams)("%s ⏎ %s", (first, second, isParted) => {
    const text = `${first}\n${second}`;
    expect(show(text)).toHaveLength(isParted ? 2 : 1);
    expect(faultsOf(printMarkdown(text), { order: true })).toEqual([]);
  });
});
