import { type ExitCode, exitCodeOf } from "../exit.ts";
import { formatNamed } from "../formats/format-named.ts";
import { fileNamed } from "../input/input.ts";
import { countWords } from "../overview/count-words.ts";
import { countsOf } from "../overview/counts.ts";
import type { ValidateFlags } from "../program/validate.ts";
import { readReport } from "../reading/read-report.ts";
import { findingPrinter } from "../screen/finding-printer.ts";
import { jsonText } from "../screen/json-text.ts";
import { screenOf } from "../screen/screen.ts";
import { severityCounts } from "../screen/severity-words.ts";
import { visible } from "../screen/visible.ts";
import { severityTally } from "../words/severity-tally.ts";

/** `rapporteur validate`: checks a report in JSON. Gives the exit code. */
export async function validate(name: string, { json }: ValidateFlags): Promise<ExitCode> {
  const input = fileNamed(name);
  const { report, diagnostics } = await readReport(input, formatNamed("json"));
  const tally = severityTally(diagnostics);
  const screen = screenOf(process.stdout);
  const valid = tally.error === 0;
  if (json) {
    screen.write(jsonText({ file: input.name, valid, diagnostics }));
    return exitCodeOf(tally);
  }
  findingPrinter(screenOf(process.stderr))(diagnostics, input.name);
  const { good, error, strong } = screen.colours;
  const verdict = valid ? good("valid") : error("not valid");
  screen.write(`${strong(visible(input.name))}: ${verdict} (${severityCounts(tally, screen.colours)})\n`);
  if (report) screen.write(`  ${visible(report.id)}: ${countWords(countsOf(report))}\n`);
  return exitCodeOf(tally);
}
