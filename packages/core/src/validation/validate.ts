import type { Outcome } from "../contract/outcome.ts";
import { fail } from "../contract/outcome-of.ts";
import type { Report } from "../model/report.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkFacts } from "./check-facts.ts";
import { checkShape } from "./check-shape.ts";

/**
 * Checks that a value is a report: within bounds, of the model's shape, and true to the facts that hold in every
 * sound report. A value of the wrong shape is refused; one of the right shape is given back, its keys in the model's
 * order, together with the facts that do not hold in it, which may be errors. Never throws; leaves the value alone.
 */
export function validate(value: unknown): Outcome<Report> {
  const outOfBounds = checkBounds(value);
  if (outOfBounds) return fail(outOfBounds);
  const shaped = checkShape(value);
  return shaped.ok ? { ...shaped, diagnostics: checkFacts(shaped.value) } : shaped;
}
