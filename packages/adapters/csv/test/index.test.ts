import { expect, test } from "vitest";
import * as exported from "../src/index.ts";

test("the package exports these names", () => {
  expect(Object.keys(exported).sort()).toEqual(["csv", "csvDiagnostics"]);
});

test("each rule of the diagnostics says what to do", () => {
  for (const [code, rule] of Object.entries(exported.csvDiagnostics.rules)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(rule.help).toMatch(/\.$|"$/);
  }
});
