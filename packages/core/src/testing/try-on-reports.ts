import fc from "fast-check";
import type { Report } from "../model/report.ts";
import { arbitraryReport } from "./arbitrary-report.ts";
import type { LawOptions } from "./law-options.ts";

/** Tries something on the reports given and on generated ones; rejects with the smallest report on which it throws. */
export async function tryOnReports(
  { runs = 100, reports = [] }: LawOptions,
  attempt: (report: Report) => Promise<void>,
): Promise<void> {
  for (const report of reports) await attempt(report);
  await fc.assert(fc.asyncProperty(arbitraryReport, attempt), { numRuns: runs, includeErrorInReport: true });
}
