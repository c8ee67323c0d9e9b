import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import { describe, expect, test } from "vitest";
import { printMarkdown } from "../src/index.ts";
import { show } from "./show.ts";

const text = [
  "# A",
  "",
  "1. b",
  "2. c\\",
  "   d",
  "",
  "> e  ",
  "> f *g",
  "> h* `i",
  "> j` <a",
  "> href='http://x.y'>k</a>",
  "",
  "| l |",
  "|---|",
  "| m |",
  "",
  "```",
  "n",
  "```",
  "o",
  "[p](",
  "http://x.y)",
].join("\n");

const blocks = [
  "heading1: A",
  "item1: 1. b",
  "item1: 2. c⏎d",
  "quote1: e⏎f {i:g}{i: }{i:h} i j {http://x.y:k}",
  "table head l / m",
  "paragraph: n",
  "paragraph: o {http://x.y:p}",
];

describe.each([
  ["LF", "\n"],
  ["CR LF", "\r\n"],
  ["CR", "\r"],
])("lines that end with %s", (_name, lineEnd) => {
  const source = text.replaceAll("\n", lineEnd);

  test("give the same blocks", () => {
    expect(show(source)).toEqual(blocks);
    expect(faultsOf(printMarkdown(source), { order: true })).toEqual([]);
  });

  test("count as lines", () => {
    const { locate } = printMarkdown(source);
    expect(locate(source.indexOf("n", source.indexOf("```")))).toMatchObject({ line: 18, column: 1 });
  });

  test("do not make breaks of single spaces", () => {
    expect(show(`a ${lineEnd}b`)).toEqual(["paragraph: a b"]);
  });
});

test("a byte order mark is no text", () => {
  const printed = printMarkdown("\ufeff# A");
  expect(runsOf(printed)).toEqual([{ text: "A", start: 3, end: 4 }]);
  expect(printed.discards[0]).toEqual({ reason: "byte order mark", start: 0, end: 1 });
  expect(faultsOf(printed, { order: true })).toEqual([]);
});

test("U+0000 reads as U+FFFD", () => {
  expect(show("a\0b")).toEqual(["paragraph: a\ufffdb"]);
});
