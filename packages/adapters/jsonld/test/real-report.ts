import { readFileSync } from "node:fs";
import type { Report } from "@rapporteur/core";
import { markdown } from "@rapporteur/markdown";

const path = "../../../reports/hrc54-human-rights-of-migrants/source/report.md";

/** The real report, as it is read from print, with its citations, submissions and acts. */
export function realReport(): Report {
  const reading = markdown.read({ text: readFileSync(new URL(path, import.meta.url), "utf8") });
  if (!reading.ok) throw new Error(reading.diagnostics[0].message);
  return reading.value;
}
