import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as api from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
const lines = example.split("\n").filter((line) => line.includes(" // "));

/** The value of an expression that uses the package's exports. */
function evaluate(expression: string): unknown {
  return new Function(...Object.keys(api), `return (${expression});`)(...Object.values(api));
}

it("the README has its example", () => {
  expect(lines.length).toBeGreaterThan(15);
});

it.each(lines)("README: %s", (line) => {
  const [expression = "", result = ""] = line.split(" // ");
  expect(evaluate(expression)).toEqual(evaluate(result));
});

it("the README tells of every function, and there are no others", () => {
  const names = [
    "compareSymbols",
    "findSymbols",
    "normalizeSymbol",
    "parseSymbol",
    "printSymbol",
    "resolutionSymbol",
    "sameSymbol",
    "symbolFromLink",
    "symbolLink",
  ];
  expect(Object.keys(api).sort()).toEqual(names);
  for (const name of names) expect(readme).toContain(`\`${name}(`);
});
