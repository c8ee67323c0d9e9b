import type { Severity } from "@rapporteur/core";
import { counted } from "../words/counted.ts";
import type { Colours } from "./colours.ts";

/** The three severities, the heaviest first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

/** A severity's name in its colour. */
export function severityWord(severity: Severity, colours: Colours): string {
  return colours[severity](severity);
}

/** How many findings of each severity there are: "1 error, 2 warnings, 24 infos", or "no findings". */
export function severityCounts(counts: Readonly<Record<Severity, number>>, colours: Colours): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => colours[severity](counted(counts[severity], severity)));
  return parts.length === 0 ? "no findings" : parts.join(", ");
}
