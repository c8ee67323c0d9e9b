import { expect, test } from "vitest";
import * as exported from "../src/index.ts";
import * as vocabulary from "../src/vocabulary/index.ts";

test("the package exports these names", () => {
  expect(Object.keys(exported).sort()).toEqual(["jsonld", "jsonldDiagnostics"]);
  expect(Object.keys(vocabulary).sort()).toEqual([
    "context",
    "contextAddress",
    "frame",
    "frameAddress",
    "printPage",
    "printShapes",
    "shapesAddress",
  ]);
});

test("each rule of the diagnostics says what to do", () => {
  for (const [code, rule] of Object.entries(exported.jsonldDiagnostics.rules)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(rule.help).toMatch(/\.$/);
  }
});
