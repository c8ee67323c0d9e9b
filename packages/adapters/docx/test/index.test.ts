import { expect, test } from "vitest";
import * as exported from "../src/index.ts";

test("the package exports these names", () => {
  expect(Object.keys(exported).sort()).toEqual(["docx", "docxDiagnostics", "printDocx", "readOptions"]);
});

test("each rule of the diagnostics says what to do", () => {
  for (const [code, rule] of Object.entries(exported.docxDiagnostics.rules)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(rule.help).toMatch(/\.$/);
  }
});
