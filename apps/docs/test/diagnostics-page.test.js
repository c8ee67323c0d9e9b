import { readFileSync } from "node:fs";
import { defineDiagnostics } from "@rapporteur/core";
import { expect, test } from "vitest";
import { diagnosticsPage } from "../src/diagnostics-page.js";
import { diagnosticsFile } from "../src/places.js";
import { tables } from "../src/tables.js";

test("the page that is kept is the one the tables make (npm run generate -w @rapporteur/docs)", () => {
  expect(readFileSync(diagnosticsFile, "utf8")).toBe(diagnosticsPage(tables));
});

test("each rule is one row, and nothing in it is taken for markup", () => {
  const table = defineDiagnostics("planted", {
    "a-rule": { severity: "warning", message: "A | B and <sup>{n}</sup>", help: "Look at `it`." },
  });
  expect(diagnosticsPage([table]).split("\n").slice(-3)).toEqual([
    "|---|---|---|---|",
    "| `planted/a-rule` | warning | A \\| B and \\<sup\\>{n}\\</sup\\> | Look at \\`it\\`. |",
    "",
  ]);
});

test("no two packages use the same name", () => {
  const names = tables.map((table) => table.package);
  expect(new Set(names).size).toBe(names.length);
});
