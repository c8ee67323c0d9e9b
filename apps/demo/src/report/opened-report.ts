import {
  type Diagnostic,
  type NamedBytes,
  type Report,
  type ReportIndex,
  reportIndex,
} from "@rapporteur/core";

/** The report that all views show. */
export interface OpenedReport {
  readonly report: Report;
  /** Every node, mark and citation by its id: made once, used by all views. */
  readonly index: ReportIndex;
  readonly origin: Origin;
  /** What was found in reading it. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a report comes from: with the app, or out of files of the reader's own. */
export interface Origin {
  readonly kind: "built-in" | "own";
  readonly name: string;
  /** Gives the files that the report was read from. */
  readonly files: () => Promise<readonly NamedBytes[]>;
}

/** Makes a report ready for the views. */
export function openReport(report: Report, origin: Origin, diagnostics: readonly Diagnostic[]): OpenedReport {
  return { report, index: reportIndex(report), origin, diagnostics };
}
