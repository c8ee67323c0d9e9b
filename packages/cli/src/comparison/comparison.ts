import type { Report, ReportDiff } from "@rapporteur/core";

/** Two versions of a report and what is different between them. */
export interface Comparison extends ReportDiff {
  readonly before: { readonly file: string; readonly report: Report };
  readonly after: { readonly file: string; readonly report: Report };
}
