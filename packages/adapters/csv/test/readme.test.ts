import { readFileSync } from "node:fs";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { printedBy } from "@rapporteur/tooling/testing/printed-by";
import { expect, test } from "vitest";
import { csv, csvDiagnostics } from "../src/index.ts";
import { tables } from "../src/mapping/tables.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the example prints what the README says", () => {
  const [program = ""] = fenced(readme, "js");
  const report: unknown = JSON.parse(fenced(readme, "json")[0] ?? "");
  expect(printedBy(program, { csv, report }).replaceAll("\r\n", "\n")).toBe(fenced(readme, "txt")[0]);
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
