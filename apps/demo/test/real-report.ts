import { readFileSync } from "node:fs";
import type { Diagnostic, Report } from "@rapporteur/core";
import { markdown } from "@rapporteur/markdown";

const source = new URL(
  "../../../packages/reports/hrc54-human-rights-of-migrants/source/report.md",
  import.meta.url,
);

/** The report that comes with the app, read from its source. */
export function realReport(): Report {
  return realReading().report;
}

/** The same, with what was found in reading it. */
export function realReading(): { readonly report: Report; readonly diagnostics: readonly Diagnostic[] } {
  const reading = markdown.read({ name: "report.md", text: readFileSync(source, "utf8") });
  if (!reading.ok) throw new Error(reading.diagnostics[0].message);
  return { report: reading.value, diagnostics: reading.diagnostics };
}
