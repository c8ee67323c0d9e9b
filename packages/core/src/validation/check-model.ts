import type { Outcome } from "../contract/outcome.ts";
import { fail, succeed } from "../contract/outcome-of.ts";
import { reportSchema } from "../model/report.schema.ts";
import type { Report } from "../model/report.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkShape } from "./check-shape.ts";
import { quickCheck } from "./quick-check.ts";

const isModel = quickCheck(reportSchema);

/**
 * Checks that a value is within bounds and of the model's shape, and not whether what it says is true: the first of
 * the two steps of {@link validate}, for those who only pass a report on. Gives the value itself, or a failure that
 * says what is wrong with it. Never throws; leaves the value alone.
 */
export function checkModel(value: unknown): Outcome<Report> {
  if (isModel(value)) return succeed(value as Report);
  const outOfBounds = checkBounds(value);
  return outOfBounds ? fail(outOfBounds) : checkShape(value);
}
