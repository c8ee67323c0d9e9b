import type { Outcome } from "../contract/outcome.ts";
import type { Report } from "../model/report.ts";
import { checkModel } from "./check-model.ts";
import { checkShape } from "./check-shape.ts";

/** A copy of a report whose keys stand in the order in which the model declares them; a failure if it is no report. */
export function inModelOrder(report: Report): Outcome<Report> {
  const model = checkModel(report);
  // Zod builds its copy in the order of the schema's keys.
  return model.ok ? checkShape(model.value) : model;
}
