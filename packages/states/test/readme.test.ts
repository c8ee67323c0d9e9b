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
  expect(lines.length).toBeGreaterThan(10);
});

it.each(lines)("README: %s", (line) => {
  const [expression = "", result = ""] = line.split(" // ");
  expect(evaluate(expression)).toEqual(evaluate(result));
});

it("the README tells of every function", () => {
  for (const name of Object.keys(api).filter((one) => one !== "languages")) expect(readme).toContain(name);
});

it("what the README says is not found is not found", () => {
  const section = /## What is not found, and why\n([\s\S]*?)\nSome names/.exec(readme)?.[1] ?? "";
  const printed = section.split("are found, for each")[0] + section.slice(section.indexOf("* *Yugoslavia"));
  const names = [...printed.matchAll(/\*([A-Z][^*]+)\*/g)].map(([, name]) => name as string);
  const found = ["Congo", "Guinea", "Georgia", "Ireland", "Samoa", "USA", "UK"];
  expect(names.length).toBeGreaterThan(15);
  for (const name of names) expect(Boolean(api.findState(name)), name).toBe(found.includes(name));
});
