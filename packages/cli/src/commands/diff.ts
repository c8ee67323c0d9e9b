import { diff as changesBetween, type Diagnostic } from "@rapporteur/core";
import { changesetText } from "../comparison/changeset-text.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { comparisonText } from "../comparison/comparison-text.ts";
import { packageNameOf } from "../comparison/package-name-of.ts";
import { type ExitCode, exitCodeOf, exitCodes, misuse } from "../exit.ts";
import { formatNamed } from "../formats/format-named.ts";
import { formatOfInput } from "../formats/format-of-input.ts";
import type { Format } from "../formats/table.ts";
import { dash, type Input } from "../input/input.ts";
import { inputNamed } from "../input/input-named.ts";
import type { DiffFlags } from "../program/diff.ts";
import { readReport } from "../reading/read-report.ts";
import { findingPrinter } from "../screen/finding-printer.ts";
import { jsonText } from "../screen/json-text.ts";
import { type Screen, screenOf } from "../screen/screen.ts";
import { severityTally } from "../words/severity-tally.ts";

/** `rapporteur diff`: compares two versions of a report. Gives the exit code. */
export async function diff(before: string, after: string, flags: DiffFlags): Promise<ExitCode> {
  refuseConflicts(before, after, flags);
  const from = flags.from === undefined ? undefined : formatNamed(flags.from);
  const [old, now] = [await inputOf(before, from), await inputOf(after, from)];
  const name = flags.changeset ? await packageNameOf(flags.package, [now.input, old.input]) : "";
  const print = findingPrinter(screenOf(process.stderr));
  const [first, second] = [await readErrors(old, print), await readErrors(now, print)];
  const code = exitCodeOf(severityTally([...first.told, ...second.told]));
  if (!first.report || !second.report) return code;
  const comparison: Comparison = {
    before: { file: old.input.name, report: first.report },
    after: { file: now.input.name, report: second.report },
    ...changesBetween(first.report, second.report),
  };
  const screen = screenOf(process.stdout);
  screen.write(printed(comparison, flags, name, screen));
  return flags.exitCode && comparison.bump !== "none" ? exitCodes.findings : code;
}

function printed(
  comparison: Comparison,
  { json, changeset }: DiffFlags,
  name: string,
  screen: Screen,
): string {
  const { before, after, bump, changes } = comparison;
  if (json) return jsonText({ before: before.file, after: after.file, bump, changes });
  return changeset ? changesetText(comparison, name) : comparisonText(comparison, screen);
}

function refuseConflicts(before: string, after: string, { json, changeset, package: name }: DiffFlags): void {
  if (before === dash && after === dash)
    throw misuse("Only one of the two can be standard input.", "Give the other as a file.");
  if (json && changeset)
    throw misuse("--json and --changeset print different things.", "Choose one of them.");
  if (name !== undefined && !changeset) throw misuse("--package is for --changeset.", "Add --changeset.");
}

interface NamedInput {
  readonly input: Input;
  readonly format: Format | undefined;
}

/** An input with the format to read it in: the one given counts only where the name tells none. */
async function inputOf(name: string, from: Format | undefined): Promise<NamedInput> {
  const input = await inputNamed(name);
  return { input, format: formatOfInput(input) ? undefined : from };
}

/** Reads a report. Of the findings only those are told that make it wrong: the rest is for `inspect`. */
async function readErrors(
  { input, format }: NamedInput,
  print: (diagnostics: readonly Diagnostic[], file: string) => void,
) {
  const { report, diagnostics } = await readReport(input, format);
  const told = diagnostics.filter(({ severity }) => severity === "error");
  print(told, input.name);
  return { report, told };
}
