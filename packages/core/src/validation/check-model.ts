import type { Outcome } from "../contract/outcome.ts";
import { fail, succeed } from "../contract/outcome-of.ts";
import type { Report } from "../model/report.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkShape } from "./check-shape.ts";
import { isReport } from "./is-report.generated.ts";

/**
 * Checks that a value is within bounds and of the model's shape, and not whether what it says is true: the first of
 * the two steps of {@link validate}, for those who only pass a report on. Gives the value itself, or a failure that
 * says what is wrong with it. Never throws; leaves the value alone.
 */
export function checkModel(value: unknown): Outcome<Report> {
  // Says yes only to sound reports, and of others nothing; what is wrong with them is found out then.
  if (isReport(value, { depth: 0, values: 0 })) return succeed(value as Report);
  const outOfBounds = checkBounds(value);
  return outOfBounds ? fail(outOfBounds) : checkShape(value);
}
