import type { Severity } from "@rapporteur/core";
import { type ExitCode, exitCodeOf } from "../exit.ts";
import { formatNamed } from "../formats/format-named.ts";
import { eachInput, isStream } from "../input/each-input.ts";
import { standardInput } from "../input/input.ts";
import { inputNamed } from "../input/input-named.ts";
import { countWords } from "../overview/count-words.ts";
import { countsOf } from "../overview/counts.ts";
import type { ValidateFlags } from "../program/validate.ts";
import { type ReportReading, readReport } from "../reading/read-report.ts";
import { findingPrinter } from "../screen/finding-printer.ts";
import { jsonText } from "../screen/json-text.ts";
import { type Screen, screenOf } from "../screen/screen.ts";
import { severityCounts } from "../screen/severity-words.ts";
import { visible } from "../screen/visible.ts";
import { severityTally } from "../words/severity-tally.ts";

/** `rapporteur validate`: checks a report in any format that is read, or each of a file of many. Gives the exit code. */
export async function validate(name: string, { json, from }: ValidateFlags): Promise<ExitCode> {
  const given = from === undefined ? undefined : formatNamed(from);
  const input = await inputNamed(name, given);
  // What comes through a pipe without a name has been JSON from the beginning.
  const format = given ?? (input === standardInput ? formatNamed("json") : undefined);
  const many = isStream(input, format);
  const screen = screenOf(process.stdout);
  const print = findingPrinter(screenOf(process.stderr));
  const severities = { info: 0, warning: 0, error: 0 };
  for await (const one of eachInput([input], format)) {
    const reading = await readReport(one, format);
    const tally = severityTally(reading.diagnostics);
    for (const severity of ["info", "warning", "error"] as const) severities[severity] += tally[severity];
    if (json) {
      const { diagnostics } = reading;
      const verdict = { file: one.name, valid: tally.error === 0, diagnostics };
      // Of many, each stands on a line of its own.
      screen.write(many ? `${JSON.stringify(verdict)}\n` : jsonText(verdict));
    } else {
      print(reading.diagnostics, one.name);
      screen.write(verdictText(reading, tally, screen));
    }
  }
  return exitCodeOf(severities);
}

function verdictText(
  { input, report }: ReportReading,
  tally: Readonly<Record<Severity, number>>,
  { colours }: Screen,
): string {
  const { good, error, strong } = colours;
  const verdict = tally.error === 0 ? good("valid") : error("not valid");
  const first = `${strong(visible(input.name))}: ${verdict} (${severityCounts(tally, colours)})\n`;
  return report ? `${first}  ${visible(report.id)}: ${countWords(countsOf(report))}\n` : first;
}
