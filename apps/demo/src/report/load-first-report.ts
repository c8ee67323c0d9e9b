import type { Diagnostic, NamedBytes, Report } from "@rapporteur/core";
import { type OpenedReport, openReport } from "./opened-report.ts";

/** The report that comes with the app; the build puts it, its findings and its source under `reports/`. */
const name = "hrc54-human-rights-of-migrants";

/** Fetches the first report from beside the page. Rejects with a sentence for the reader if it cannot be had. */
export async function loadFirstReport(): Promise<OpenedReport> {
  const [report, diagnostics] = await Promise.all([
    fetchOwn(`${name}.json`).then((response) => response.json() as Promise<Report>),
    fetchOwn(`${name}.findings.json`).then((response) => response.json() as Promise<readonly Diagnostic[]>),
  ]);
  return openReport(report, { kind: "built-in", name: `${name}.md`, files: fetchFirstSource }, diagnostics);
}

/** Fetches the printed source of the first report. */
async function fetchFirstSource(): Promise<readonly NamedBytes[]> {
  const response = await fetchOwn(`${name}.md`);
  return [{ name: `${name}.md`, bytes: new Uint8Array(await response.arrayBuffer()) }];
}

/** The files are this app's own, made and validated by its build. */
async function fetchOwn(file: string): Promise<Response> {
  const response = await fetch(`reports/${file}`);
  if (!response.ok) throw new Error(`The report could not be loaded (${response.status}).`);
  return response;
}
