import type { Outcome } from "../contract/outcome.ts";
import type { Report } from "../model/report.ts";
import { checkModel } from "./check-model.ts";
import { orderReport } from "./order-report.generated.ts";

/** A copy of a report whose keys stand in the order in which the model declares them; a failure if it is no report. */
export function inModelOrder(report: Report): Outcome<Report> {
  const model = checkModel(report);
  return model.ok ? { ...model, value: orderReport(model.value) } : model;
}
