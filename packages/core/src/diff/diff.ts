import type { Report } from "../model/report.ts";
import { type Bump, bumpOf } from "./bump.ts";
import type { Change } from "./changes/change.ts";
import { changesBetween } from "./changes-between.ts";

/** What is different between two versions of a report, as plain JSON. */
export interface ReportDiff {
  /** How the version of the report must rise: see {@link bumpOf}. */
  readonly bump: Bump;
  /** The changes in reading order; none if the reports are equal. {@link apply} carries them out. */
  readonly changes: readonly Change[];
}

/**
 * Compares two versions of a report: what was added, removed, moved, renumbered and reworded, word by word, and how
 * its version must rise. Items are known again by their words rather than by their numbers, so that a paragraph put in
 * does not make all behind it new. `apply(before, diff(before, after))` equals `after`. Takes any two reports, in time
 * that grows with their size; they are left alone.
 */
export function diff(before: Report, after: Report): ReportDiff {
  const changes = before === after ? [] : changesBetween(before, after);
  return { bump: bumpOf(changes), changes };
}
