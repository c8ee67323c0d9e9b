import { readFileSync } from "node:fs";
import { evaluate, examplesIn } from "@rapporteur/tooling/testing/examples-in";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { expect, it } from "vitest";
import * as api from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const examples = examplesIn(fenced(readme, "js")[0] ?? "");

it("the README has its example", () => {
  expect(examples.length).toBeGreaterThan(10);
});

it.each(examples)("README: $expression // $result", ({ expression, result }) => {
  expect(evaluate(expression, api)).toEqual(evaluate(result, api));
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
