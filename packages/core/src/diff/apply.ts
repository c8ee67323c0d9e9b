import type { Report } from "../model/report.ts";
import { carryOut } from "./application/carry-out.ts";
import type { ReportDiff } from "./diff.ts";

/**
 * Carries out the changes that {@link diff} found: `apply(before, diff(before, after))` equals `after`. Gives a new
 * report, which shares what did not change with the one given; that one is left alone. Throws a `MisuseError` if the
 * changes were made from another report. A diff from outside may give what is no report: see {@link validate}.
 */
export function apply(report: Report, { changes }: Pick<ReportDiff, "changes">): Report {
  return carryOut(report, changes);
}
