import type { Report } from "@rapporteur/core";
import { jsonld } from "../src/index.ts";

/** What is written of a report, as one text. */
export function written(report: Report, options: Readonly<Record<string, unknown>> = {}): string {
  const outcome = jsonld.write(report, options);
  if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
  return String(outcome.value[0]?.content);
}

/** What is read of a text; throws if that fails or anything is found. */
export function readBack(text: string, options: Readonly<Record<string, unknown>> = {}): Report {
  const outcome = jsonld.read({ text }, options);
  const [finding] = outcome.diagnostics;
  if (!outcome.ok || finding) throw new Error(`${finding?.code}: ${finding?.message}`);
  return outcome.value;
}
