import type { Outcome } from "../contract/outcome.ts";
import { fail } from "../contract/outcome-of.ts";
import type { Report } from "../model/report.ts";
import { checkBounds } from "./check-bounds.ts";
import { checkShape } from "./check-shape.ts";

/** Checks that a value is within bounds and of the model's shape, whatever it says: a copy, its keys in the model's order. */
export function checkModel(value: unknown): Outcome<Report> {
  const outOfBounds = checkBounds(value);
  return outOfBounds ? fail(outOfBounds) : checkShape(value);
}
