import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { jsonld, jsonldDiagnostics } from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

function fenced(language: string): string {
  const [, block = ""] = readme.split(`\`\`\`${language}\n`);
  return block.split("```")[0] ?? "";
}

test("the example prints what the README says", () => {
  const lines: string[] = [];
  const log = (...values: unknown[]) => {
    lines.push(values.map((value) => (typeof value === "string" ? value : inspect(value))).join(" "));
  };
  const program = fenced("js").replace(/^import .*$/m, "");
  new Function("jsonld", "report", "console", program)(jsonld, JSON.parse(fenced("json")), { log });
  expect(`${lines.join("\n")}\n`).toBe(fenced("txt"));
});

test("the README lists every option and every diagnostic with its severity", () => {
  const options = { ...jsonld.readOptions.shape, ...jsonld.writeOptions.shape };
  for (const option of Object.keys(options)) expect(readme).toContain(`| \`${option}\` |`);
  for (const [code, { severity }] of Object.entries(jsonldDiagnostics.rules)) {
    expect(readme).toContain(`| \`jsonld/${code}\` | ${severity} |`);
  }
});
