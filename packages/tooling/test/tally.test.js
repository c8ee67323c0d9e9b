import { expect, test } from "vitest";
import { tallyLine, tallyTests } from "../src/tally.js";
import { plant } from "./plant.js";

const tested = { scripts: { test: "vitest run" } };

test("reports are summed, suites that broke count as failed, and a missing report is named", () => {
  const root = plant({
    "packages/core/package.json": { name: "a", ...tested },
    "packages/core/.report/tests.json": {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [{ status: "failed", assertionResults: [{}, {}] }],
    },
    "packages/adapters/csv/package.json": { name: "b", ...tested },
    "packages/adapters/csv/.report/tests.json": {
      numPassedTests: 4,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults: [{ status: "failed", assertionResults: [] }],
    },
    "packages/cli/package.json": { name: "c", ...tested },
    "packages/tooling/package.json": { name: "d" },
  });
  expect(tallyTests(root)).toEqual({ passed: 7, failed: 2, skipped: 2, missing: ["packages/cli"] });
});

test("tests in a browser are counted with the others, and missed where they left no report", () => {
  const walked = { scripts: { test: "vitest run", "test:browser": "vitest run" } };
  const passed = (/** @type {number} */ count) => ({
    numPassedTests: count,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  });
  const root = plant({
    "apps/demo/package.json": { name: "a", ...walked },
    "apps/demo/.report/tests.json": passed(2),
    "apps/demo/.report/browser-tests.json": passed(5),
    "apps/docs/package.json": { name: "b", ...walked },
    "apps/docs/.report/tests.json": passed(1),
  });
  expect(tallyTests(root)).toEqual({
    passed: 8,
    failed: 0,
    skipped: 0,
    missing: ["apps/docs (test:browser)"],
  });
});

test("the line names what was skipped only when something was", () => {
  expect(tallyLine({ passed: 7, failed: 0, skipped: 0, missing: [] })).toBe("7 passed, 0 failed");
  expect(tallyLine({ passed: 7, failed: 2, skipped: 1, missing: [] })).toBe("7 passed, 2 failed, 1 skipped");
});
