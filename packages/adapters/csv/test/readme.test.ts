import { readFileSync } from "node:fs";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { csv, csvDiagnostics } from "../src/index.ts";
import { tables } from "../src/mapping/tables.ts";

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
  const report: unknown = JSON.parse(fenced("json"));
  const program = fenced("js").replace(/^import .*$/m, "");
  new Function("csv", "report", "console", program)(csv, report, { log });
  expect(`${lines.join("\n")}\n`.replaceAll("\r\n", "\n")).toBe(fenced("txt"));
});

test("the README lists every table with its key, every option and every diagnostic with its severity", () => {
  for (const { name, key } of tables) {
    expect(readme).toMatch(
      new RegExp(`^\\| \`${name}\` \\| .* \\| ${key.map((column) => `\`${column}\``).join(", ")} \\|$`, "m"),
    );
  }
  for (const option of Object.keys(csv.writeOptions.shape)) expect(readme).toContain(`| \`${option}\` |`);
  for (const [code, { severity }] of Object.entries(csvDiagnostics.rules)) {
    expect(readme).toContain(`| \`csv/${code}\` | ${severity} |`);
  }
  expect(readme).toContain("Sixteen tables");
  expect(tables).toHaveLength(16);
});
