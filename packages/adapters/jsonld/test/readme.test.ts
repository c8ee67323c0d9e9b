import { readFileSync } from "node:fs";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { printedBy } from "@rapporteur/tooling/testing/printed-by";
import { expect, test } from "vitest";
import { jsonld, jsonldDiagnostics } from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example prints what the README says", () => {
  const [program = ""] = fenced(readme, "js");
  const report: unknown = JSON.parse(fenced(readme, "json")[0] ?? "");
  expect(printedBy(program, { jsonld, report })).toBe(fenced(readme, "txt")[0]);
});

test("the README lists every option and every diagnostic with its severity", () => {
  const options = { ...jsonld.readOptions.shape, ...jsonld.writeOptions.shape };
  for (const option of Object.keys(options)) expect(readme).toContain(`| \`${option}\` |`);
  for (const [code, { severity }] of Object.entries(jsonldDiagnostics.rules)) {
    expect(readme).toContain(`| \`jsonld/${code}\` | ${severity} |`);
  }
});
