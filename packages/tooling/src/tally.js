import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listWorkspaces } from "./workspaces.js";

/**
 * How a run of all tests went.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed tests that failed, and suites that could not even start
 * @property {number} skipped
 * @property {readonly string[]} missing packages that have tests to run and left no report, and which tests
 */

/** The scripts that run tests, and the report that each leaves in the package's `.report`. */
const runs = { test: "tests.json", "test:browser": "browser-tests.json" };

/**
 * Sums the test reports that the packages' test scripts left.
 * @param {string} root
 * @returns {Tally}
 */
export function tallyTests(root) {
  const reports = listWorkspaces(root).flatMap(({ dir, manifest }) =>
    Object.entries(runs)
      .filter(([script]) => manifest.scripts?.[script] !== undefined)
      .map(([script, report]) => ({
        run: script === "test" ? dir : `${dir} (${script})`,
        file: join(root, dir, ".report", report),
      })),
  );
  const results = reports.filter(({ file }) => existsSync(file)).map(({ file }) => readResult(file));
  return {
    passed: results.reduce((sum, { numPassedTests }) => sum + numPassedTests, 0),
    failed: results.reduce((sum, result) => sum + result.numFailedTests + brokenSuites(result), 0),
    skipped: results.reduce(
      (sum, { numPendingTests, numTodoTests }) => sum + numPendingTests + numTodoTests,
      0,
    ),
    missing: reports.filter(({ file }) => !existsSync(file)).map(({ run }) => run),
  };
}

/**
 * The line that says how the tests went: `12 passed, 0 failed`, and `, 1 skipped` if any were.
 * @param {Tally} tally
 * @returns {string}
 */
export function tallyLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/**
 * @typedef {object} VitestResult
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one for each test file
 */

/**
 * @param {string} file
 * @returns {VitestResult}
 */
function readResult(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Counts test files that failed before any of their tests could run.
 * @param {VitestResult} result
 * @returns {number}
 */
function brokenSuites({ testResults }) {
  return testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
}
