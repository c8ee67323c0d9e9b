import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fenced } from "@rapporteur/tooling/testing/fenced";
import { afterAll, expect, test, vi } from "vitest";
import { coreDiagnostics } from "../src/diagnostics.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = new URL("..", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
// Inside the package, so that it is found under its own name.
mkdirSync(new URL(".report/", root), { recursive: true });
const folder = mkdtempSync(fileURLToPath(new URL(".report/readme-", root)));

afterAll(() => rmSync(folder, { recursive: true }));

function run(code: string): string {
  writeFileSync(`${folder}/example.mjs`, code);
  return execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" });
}

test("the examples print what the readme says", () => {
  const [report = ""] = fenced(readme, "json");
  writeFileSync(`${folder}/report.json`, report);
  const printed = fenced(readme, "text");
  expect(printed).toHaveLength(2);
  expect(fenced(readme, "js").slice(0, 2).map(run)).toEqual(printed);
});

test("the laws can be called as the readme says", () => {
  const laws = fenced(readme, "js")[2] ?? "";
  expect(laws).toContain("roundTrips");
  expect(run(laws)).toBe("");
});

test("the readme lists every diagnostic", () => {
  const rows = Object.entries(coreDiagnostics.rules).map(
    ([code, { severity, message }]) =>
      `| \`core/${code}\` | ${severity} | ${message.replaceAll("{", "*").replaceAll("}", "*")} |`,
  );
  const table = ["| code | severity | message |", "|---|---|---|", ...rows].join("\n");
  expect(readme).toContain(table);
});
