import { readFileSync } from "node:fs";
import { evaluate, examplesIn } from "@rapporteur/tooling/testing/examples-in";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { expect, it } from "vitest";
import * as api from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = examplesIn(fenced(readme, "js")[0] ?? "");

it("the README has its example", () => {
  expect(examples.length).toBeGreaterThan(15);
});

it.each(examples)("README: $expression // $result", ({ expression, result }) => {
  expect(evaluate(expression, api)).toEqual(evaluate(result, api));
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
