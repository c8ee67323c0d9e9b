import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { apply } from "../../src/diff/apply.ts";
import { diff } from "../../src/diff/diff.ts";
import { toJSON } from "../../src/json/to-json.ts";
import type { Report } from "../../src/model/report.ts";
import { arbitraryReport } from "../../src/testing/index.ts";
import { editedReport } from "./small-edits.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Through JSON, as a diff is kept on disk. */
function holdsFrom(before: Report, after: Report): void {
  const untouched = JSON.stringify([before, after]);
  const found = diff(before, after);
  expect(apply(before, JSON.parse(JSON.stringify(found)))).toEqual(after);
  const areEqual = toJSON(before) === toJSON(after);
  expect([found.changes.length === 0, found.bump === "none"]).toEqual([areEqual, areEqual]);
  expect(JSON.stringify([before, after])).toBe(untouched);
}

test("any two reports: the changes from one to the other make it the other", () => {
  fc.assert(fc.property(arbitraryReport, arbitraryReport, holdsFrom), { numRuns: 300 });
});

test("a report and what small edits made of it: the same", () => {
  fc.assert(
    fc.property(editedReport, ([before, after]) => {
      holdsFrom(before, after);
      holdsFrom(after, before);
    }),
    { numRuns: 300 },
  );
});

test("a report and itself have no changes between them", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      expect(diff(report, structuredClone(report))).toEqual({ bump: "none", changes: [] });
    }),
    { numRuns: 100 },
  );
});
