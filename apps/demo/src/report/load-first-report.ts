import type { Diagnostic, Report } from "@rapporteur/core";
import { type OpenedReport, openReport } from "./opened-report.ts";

/** The report that comes with the app; the build puts it, its findings and its source under `reports/`. */
export const firstReport = "hrc54-human-rights-of-migrants";

/** Fetches the first report from beside the page. Rejects with a sentence for the reader if it cannot be had. */
export async function loadFirstReport(): Promise<OpenedReport> {
  const [report, diagnostics] = await Promise.all([
    fetchJson<Report>(`reports/${firstReport}.json`),
    fetchJson<readonly Diagnostic[]>(`reports/${firstReport}.findings.json`),
  ]);
  return openReport(report, { kind: "built-in", name: `${firstReport}.md` }, diagnostics);
}

/** The files are this app's own, made and validated by its build. */
async function fetchJson<Value>(path: string): Promise<Value> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The report could not be loaded (${response.status}).`);
  return response.json() as Promise<Value>;
}
