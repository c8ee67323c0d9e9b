import { readFileSync } from "node:fs";
import type { Report } from "@rapporteur/core";
import { markdown } from "../src/index.ts";

const path = "../../../reports/hrc54-human-rights-of-migrants/source/report.md";

/** The source of the real report, as OCR left it. */
export const realSource = readFileSync(new URL(path, import.meta.url), "utf8");

/** The real report. */
export function realReport(): Report {
  const reading = markdown.read({ text: realSource, name: "report.md" });
  if (!reading.ok) throw new Error(reading.diagnostics[0].message);
  return reading.value;
}

/** The text of the one file that a report is written to. */
export function writtenAs(profile: "lossless" | "readable", report: Report): string {
  const written = markdown.write(report, { profile });
  if (!written.ok) throw new Error(written.diagnostics[0].message);
  return String(written.value[0]?.content);
}
