import { expect, test } from "vitest";
import { codeBlocks } from "../src/code-blocks.js";
import { isShown } from "../src/is-shown.js";

test.each([
  ["a\nb\n", "a\nb"],
  ["a\nb\nc", "a\n…\nc"],
  ["a\nb\nc", "…\nb\n…"],
  ["a", "a\n…"],
])("%j is shown as %j", (printed, shown) => {
  expect(isShown(printed, shown)).toBe(true);
});

test.each([
  ["a\nb", "a"],
  ["a\nb", "b"],
  ["a\nb\nc", "a\nc"],
  ["a\nb", "…\nb\n…\na"],
  ["a", "a\nb"],
  ["a", "…\nb"],
])("%j is not shown as %j", (printed, shown) => {
  expect(isShown(printed, shown)).toBe(false);
});

test("blocks of code come with their language, in order", () => {
  expect(codeBlocks("x\n\n```js\na;\n\nb;\n```\n\n```\nc\n```\n")).toEqual([
    { language: "js", code: "a;\n\nb;" },
    { language: "", code: "c" },
  ]);
});
