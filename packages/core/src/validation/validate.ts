import type { Outcome } from "../contract/outcome.ts";
import type { Report } from "../model/report.ts";
import { checkFacts } from "./check-facts.ts";
import { checkModel } from "./check-model.ts";

/**
 * Checks that a value is a report: within bounds, of the model's shape, and true to the facts that hold in every
 * sound report. A value of the wrong shape is refused; one of the right shape is given back together with the facts
 * that do not hold in it, which may be errors. Never throws; leaves the value alone.
 */
export function validate(value: unknown): Outcome<Report> {
  const model = checkModel(value);
  return model.ok ? { ...model, diagnostics: checkFacts(model.value) } : model;
}
