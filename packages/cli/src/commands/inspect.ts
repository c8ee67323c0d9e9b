import { type ExitCode, exitCodeOf } from "../exit.ts";
import { formatNamed } from "../formats/format-named.ts";
import { inputNamed } from "../input/input-named.ts";
import { inspectionText } from "../inspection/inspection-text.ts";
import { overviewOf } from "../overview/overview.ts";
import type { InspectFlags } from "../program/inspect.ts";
import { readReport } from "../reading/read-report.ts";
import { sourceText } from "../reading/source-text.ts";
import { jsonText } from "../screen/json-text.ts";
import { screenOf } from "../screen/screen.ts";
import { severityTally } from "../words/severity-tally.ts";

/** `rapporteur inspect`: shows what a report holds and what was found in reading it. Gives the exit code. */
export async function inspect(name: string, { json, from }: InspectFlags): Promise<ExitCode> {
  const format = from === undefined ? undefined : formatNamed(from);
  const input = await inputNamed(name, format);
  const { report, trace, bytes, diagnostics } = await readReport(input, format);
  const inspection = {
    file: input.name,
    ...(report && { report: overviewOf(report, trace) }),
    diagnostics,
  };
  const screen = screenOf(process.stdout);
  screen.write(json ? jsonText(inspection) : inspectionText(inspection, sourceText(bytes), screen));
  return exitCodeOf(severityTally(diagnostics));
}
