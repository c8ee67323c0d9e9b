import { sep } from "node:path";
import type { Severity } from "@rapporteur/core";
import type { WrittenFile } from "../output/write-files.ts";
import { countWords } from "../overview/count-words.ts";
import type { Colours } from "../screen/colours.ts";
import { severityCounts } from "../screen/severity-words.ts";
import { visible } from "../screen/visible.ts";
import { counted, grouped } from "../words/counted.ts";
import { severityTally } from "../words/severity-tally.ts";
import { size } from "../words/size.ts";
import type { Conversion } from "./finish.ts";

/** What became of one input, in a few lines: its report, what it holds, what was found, what was written. */
export function conversionSummary(
  { input, report, written, diagnostics }: Conversion,
  colours: Colours,
): string {
  const name = colours.strong(visible(input.name));
  const findings = severityCounts(severityTally(diagnostics), colours);
  if (!report) return `${name}: ${colours.error("no report")} (${findings})\n`;
  const places = written.map(({ path, bytes, files }) => {
    const place = files > 1 ? `${path}${sep}` : path;
    const extent = files > 1 ? `${counted(files, "file")}, ${size(bytes)}` : size(bytes);
    return `  ${colours.good("→")} ${visible(place)} (${extent})`;
  });
  return [
    `${name}: ${visible(report.id)}`,
    `  ${countWords(report.counts)}`,
    `  ${findings}`,
    ...places,
    "",
  ].join("\n");
}

/** What became of a whole run, for the last lines of a run over several inputs. */
export interface RunTotals {
  readonly inputs: number;
  readonly read: number;
  readonly files: number;
  readonly severities: Readonly<Record<Severity, number>>;
  /** Names of the first inputs that gave no report, each with the code of the finding that says why. */
  readonly failed: readonly (readonly [name: string, code: string])[];
  /** The file of many reports, if one was written. */
  readonly stream?: WrittenFile | undefined;
}

/** So many inputs that gave no report are named. */
export const mostNamed = 1000;

/** The last lines of a run over several inputs: how many were read, what was written, what failed by name. */
export function runSummary(totals: RunTotals, colours: Colours): string {
  const { inputs, read, files, severities, failed, stream } = totals;
  const first = `${grouped(read)} of ${counted(inputs, "input")} read, ${counted(files, "file")} written`;
  const lines = [`${colours.strong(first)} (${severityCounts(severities, colours)})`];
  if (stream) lines.push(`  ${colours.good("→")} ${visible(stream.path)} (${size(stream.bytes)})`);
  const unnamed = inputs - read - failed.length;
  if (failed.length > 0) lines.push(`${colours.error("no report")} of ${counted(inputs - read, "input")}:`);
  for (const [name, code] of failed) lines.push(`  ${visible(name)} ${colours.faint(`[${code}]`)}`);
  if (unnamed > 0) lines.push(`  and ${grouped(unnamed)} more`);
  return `${lines.join("\n")}\n`;
}
