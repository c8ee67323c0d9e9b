import { cliDiagnostics } from "../diagnostics.ts";
import { type ExitCode, exitCodeOf } from "../exit.ts";
import { formatNamed } from "../formats/format-named.ts";
import { inputNamed } from "../input/input-named.ts";
import { findLocation } from "../location/find-location.ts";
import { locationText } from "../location/location-text.ts";
import { nearIds } from "../location/near-ids.ts";
import type { LocateFlags } from "../program/locate.ts";
import { readReport } from "../reading/read-report.ts";
import { findingPrinter } from "../screen/finding-printer.ts";
import { jsonText } from "../screen/json-text.ts";
import { screenOf } from "../screen/screen.ts";
import { severityTally } from "../words/severity-tally.ts";

/** `rapporteur locate`: prints the node that a place means. Gives the exit code; nothing found is an error. */
export async function locate(name: string, wanted: string, { json, from }: LocateFlags): Promise<ExitCode> {
  const format = from === undefined ? undefined : formatNamed(from);
  const input = await inputNamed(name, format);
  const { report, trace, diagnostics } = await readReport(input, format);
  // Of the findings about the rest of the report, only those are told that make it wrong.
  const told = diagnostics.filter(({ severity }) => severity === "error");
  if (report) {
    const screen = screenOf(process.stdout);
    const location = findLocation(report, wanted, trace);
    if (location)
      screen.write(json ? jsonText({ file: input.name, ...location }) : locationText(location, name, screen));
    else told.push(nothingFound(input.name, wanted, nearIds(report, wanted)));
  }
  findingPrinter(screenOf(process.stderr))(told, input.name);
  return exitCodeOf(severityTally(told));
}

function nothingFound(path: string, wanted: string, near: readonly string[]) {
  const advice =
    near.length > 0
      ? `Near it are ${near.join(", ")}.`
      : "Give a place as it is cited (para. 83 (h), footnote 59, chapter IV.A) or an id; inspect shows what there is.";
  return cliDiagnostics.report("nothing-found", { data: { path, wanted: `“${wanted}”`, near: advice } });
}
