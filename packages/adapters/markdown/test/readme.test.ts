import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { markdown, markdownDiagnostics, readableDrops } from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The blocks of one language, in order. */
function fenced(language: string): readonly string[] {
  return readme
    .split(`\`\`\`${language}\n`)
    .slice(1)
    .map((block) => block.split("```")[0] ?? "");
}

const programs = fenced("js").map((program, index) => [program, fenced("txt")[index]] as const);

test.each(programs)("the example prints what the README says: %#", (program, printed) => {
  const lines: string[] = [];
  const log = (...values: unknown[]) => {
    lines.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  };
  const run = new Function("markdown", "text", "console", program.replace(/^import .*$/m, ""));
  run(markdown, fenced("md")[0], { log });
  expect(lines.join("\n").trimEnd()).toBe(printed?.trimEnd());
});

test("the README lists every option, every loss, and every diagnostic with its severity", () => {
  const options = { ...markdown.readOptions.shape, ...markdown.writeOptions.shape };
  for (const option of Object.keys(options)) expect(readme).toContain(`| \`${option}\` |`);
  for (const { field, because } of readableDrops) expect(readme).toContain(`| \`${field}\` | ${because} |`);
  for (const [code, { severity }] of Object.entries(markdownDiagnostics.rules)) {
    expect(readme).toContain(`| \`markdown/${code}\` | ${severity} |`);
  }
});
