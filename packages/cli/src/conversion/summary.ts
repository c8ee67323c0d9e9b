import type { Severity } from "@rapporteur/core";
import { countWords } from "../overview/count-words.ts";
import type { Colours } from "../screen/colours.ts";
import { severityCounts } from "../screen/severity-words.ts";
import { visible } from "../screen/visible.ts";
import { counted } from "../words/counted.ts";
import { severityTally } from "../words/severity-tally.ts";
import { size } from "../words/size.ts";
import type { Conversion } from "./convert-one.ts";

/** What became of one input, in a few lines: its report, what it holds, what was found, what was written. */
export function conversionSummary(
  { input, report, written, diagnostics }: Conversion,
  colours: Colours,
): string {
  const name = colours.strong(visible(input.name));
  const findings = severityCounts(severityTally(diagnostics), colours);
  if (!report) return `${name}: ${colours.error("no report")} (${findings})\n`;
  const files = written.map(({ path, bytes }) => `  ${colours.good("→")} ${visible(path)} (${size(bytes)})`);
  return [
    `${name}: ${visible(report.id)}`,
    `  ${countWords(report.counts)}`,
    `  ${findings}`,
    ...files,
    "",
  ].join("\n");
}

/** What became of a whole run, for the last lines of a run over several inputs. */
export interface RunTotals {
  readonly inputs: number;
  readonly read: number;
  readonly files: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Names of the inputs that gave no report. */
  readonly failed: readonly string[];
}

/** The last lines of a run over several inputs: how many were read, what was written, what failed by name. */
export function runSummary(totals: RunTotals, colours: Colours): string {
  const { inputs, read, files, severities, failed } = totals;
  const first = `${read} of ${counted(inputs, "input")} read, ${counted(files, "file")} written`;
  const lines = [`${colours.strong(first)} (${severityCounts(severities, colours)})`];
  if (failed.length > 0) lines.push(`${colours.error("no report:")} ${failed.map(visible).join(", ")}`);
  return `${lines.join("\n")}\n`;
}
