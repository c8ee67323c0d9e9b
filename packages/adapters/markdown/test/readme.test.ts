import { readFileSync } from "node:fs";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { printedBy } from "@rapporteur/tooling/testing/printed-by";
import { expect, test } from "vitest";
import { markdown, markdownDiagnostics, readableDrops } from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

const printed = fenced(readme, "txt");
const programs = fenced(readme, "js").map((program, index) => [program, printed[index]] as const);

test.each(programs)("the example prints what the README says: %#", (program, printed) => {
  expect(printedBy(program, { markdown, text: fenced(readme, "md")[0] }).trimEnd()).toBe(printed?.trimEnd());
});

test("the README lists every option, every loss, and every diagnostic with its severity", () => {
  const options = { ...markdown.readOptions.shape, ...markdown.writeOptions.shape };
  for (const option of Object.keys(options)) expect(readme).toContain(`| \`${option}\` |`);
  for (const { field, because } of readableDrops) expect(readme).toContain(`| \`${field}\` | ${because} |`);
  for (const [code, { severity }] of Object.entries(markdownDiagnostics.rules)) {
    expect(readme).toContain(`| \`markdown/${code}\` | ${severity} |`);
  }
});
