import type { Diagnostic, Severity } from "@rapporteur/core";

/** Counts findings by their severity. */
export function severityTally(diagnostics: Iterable<Diagnostic>): Record<Severity, number> {
  const tally = { info: 0, warning: 0, error: 0 };
  for (const { severity } of diagnostics) tally[severity]++;
  return tally;
}
