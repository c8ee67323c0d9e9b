import { MisuseError } from "../contract/misuse-error.ts";
import type { Report } from "../model/report.ts";
import { inModelOrder } from "../validation/in-model-order.ts";

/**
 * Writes a report as JSON: the same report gives the same text, its keys in the order of the model whatever order
 * they come in, indented by `indent` spaces (2; 0 = all on one line), with a line feed at the end. Throws a
 * {@link MisuseError} if the value is no report.
 */
export function toJSON(report: Report, options: { readonly indent?: number } = {}): string {
  const model = inModelOrder(report);
  if (model.ok) return printJSON(model.value, options.indent);
  throw new MisuseError({
    failed: "toJSON cannot write this value.",
    expected: "a report of the model's shape",
    received: model.diagnostics[0].message,
    example: "const outcome = validate(value); if (outcome.ok) toJSON(outcome.value)",
  });
}

/** Prints a report whose keys stand in the model's order already. */
export function printJSON(ordered: Report, indent = 2): string {
  return `${JSON.stringify(ordered, undefined, indent)}\n`;
}
