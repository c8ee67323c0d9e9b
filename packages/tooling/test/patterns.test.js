import { expect, test } from "vitest";
import { judge } from "../src/checks/patterns.js";
import { patternsOf } from "../src/patterns/find-patterns.js";
import { runPatterns } from "../src/patterns/run-patterns.js";
import { plant } from "./plant.js";

// A template cannot hold another: here "´" stands for a backtick, and "§" for a dollar.
const source = String.raw`
const digit = "\\d";
const WORD = /\w+/;
export const literal = /a\/b[/]/gu;
export const built = new RegExp(´^§{digit}{1,3}§{WORD.source}´ + String.raw´\s´, "i");
export const again = RegExp(WORD, "g");
export const made = (word) => new RegExp(word);
`
  .replaceAll("´", "`")
  .replaceAll("§", "$");

test("patterns are found as literals and as calls, and read where their own file says what they are", () => {
  expect(patternsOf("a.ts", source).map(({ line, pattern }) => [line, pattern])).toEqual([
    [3, { source: String.raw`\w+`, flags: "" }],
    [4, { source: String.raw`a\/b[/]`, flags: "gu" }],
    [5, { source: String.raw`^\d{1,3}\w+\s`, flags: "i" }],
    [6, { source: String.raw`\w+`, flags: "g" }],
    [7, undefined],
  ]);
});

test("a run shows those that only a run can show", { timeout: 60_000 }, async () => {
  const root = plant({
    "packages/one/package.json": { name: "@rapporteur/one" },
    "packages/one/src/index.ts": source.replace("(word)", "(word: string)"),
  });
  const program = 'import { made } from "@rapporteur/one"; made("a+"); made("b"); made("b");';
  const file = "packages/one/src/index.ts";
  const found = await runPatterns(root, program);
  expect(found.filter(({ line }) => line === 7)).toEqual([
    { file, line: 7, pattern: { source: "a+", flags: "" } },
    { file, line: 7, pattern: { source: "b", flags: "" } },
  ]);
});

test("what backtracks is found, unless it is judged; so is a judgement of nothing", {
  timeout: 60_000,
}, async () => {
  const file = "packages/one/src/index.ts";
  const root = plant({
    "packages/one/package.json": { name: "@rapporteur/one" },
    [file]:
      "export const safe = /a+b/y;\nexport const slow = /^(a+)+$/;\nexport const made = RegExp(unknown);\n",
  });
  const slow = `${file}:2 /^(a+)+$/ backtracks (exponential). Mend it, or say in judged.js why it does no harm.`;
  const unseen = `${file}:3 makes a pattern that no run has shown; exercise.js has to.`;
  expect(await judge(root, [], [])).toEqual([unseen, slow]);
  const shown = [{ file, line: 3, pattern: { source: "(b*)*c", flags: "" } }];
  const rows = [
    { file, begins: "/^(a+", reason: "Tried on one character." },
    { file, begins: "/(b", reason: "Tried on one character." },
  ];
  expect(await judge(root, shown, rows)).toEqual([]);
  expect(await judge(root, [{ file, line: 3, pattern: { source: "c", flags: "" } }], rows)).toEqual([
    `judged.js has a row for ${file} /(b, where nothing backtracks any more.`,
  ]);
});
