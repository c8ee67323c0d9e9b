import { convertOne } from "../conversion/convert-one.ts";
import type { ConversionPlan } from "../conversion/plan.ts";
import { conversionSummary, runSummary } from "../conversion/summary.ts";
import { type ExitCode, exitCodeOf, misuse } from "../exit.ts";
import { formatNamed, formatsNamed } from "../formats/format-named.ts";
import { loadWriters } from "../formats/load-writers.ts";
import { findInputs } from "../input/find-inputs.ts";
import { claimNames } from "../output/claim-names.ts";
import { safeName } from "../output/safe-name.ts";
import { checkTarget, targetOf } from "../output/target.ts";
import type { ConvertFlags } from "../program/convert.ts";
import { findingPrinter } from "../screen/finding-printer.ts";
import { progress } from "../screen/progress.ts";
import { screenOf } from "../screen/screen.ts";

/** `rapporteur convert`: reads every input and writes it in every format asked for. Gives the exit code. */
export async function convert(names: readonly string[], flags: ConvertFlags): Promise<ExitCode> {
  if (flags.to === undefined)
    throw misuse("--to is missing.", "Say which format to write: --to json, or --to all.");
  const from = flags.from === undefined ? undefined : formatNamed(flags.from);
  const to = await loadWriters(formatsNamed(flags.to));
  const target = await targetOf(flags.out, to);
  const inputs = await findInputs(names, target.kind === "folder" ? target.path : undefined);
  checkTarget(target, inputs.length, to);
  checkIdentity(flags, inputs.length);
  const { symbol, id, strict = false } = flags;
  const plan: ConversionPlan = { from, to, target, identity: { symbol, id }, strict, claim: claimNames() };

  const errors = screenOf(process.stderr);
  const summary = target.kind === "standard" ? errors : screenOf(process.stdout);
  const print = findingPrinter(errors);
  const bar = progress(inputs.length, errors);
  const severities = { info: 0, warning: 0, error: 0 };
  const failed: string[] = [];
  let files = 0;
  for (const input of inputs) {
    bar.step(input.name);
    const conversion = await convertOne(input, plan);
    bar.clear();
    print(conversion.diagnostics, input.name);
    summary.write(conversionSummary(conversion, summary.colours));
    for (const { severity } of conversion.diagnostics) severities[severity]++;
    files += conversion.written.length;
    if (!conversion.report) failed.push(input.name);
  }
  if (inputs.length > 1) {
    const totals = { inputs: inputs.length, read: inputs.length - failed.length, files, severities, failed };
    summary.write(runSummary(totals, summary.colours));
  }
  return exitCodeOf(severities);
}

function checkIdentity({ symbol, id }: ConvertFlags, inputs: number): void {
  if (id !== undefined && safeName(id) !== id) {
    throw misuse(`"${id}" cannot be an id.`, `(Did you mean ${safeName(id)}?)`);
  }
  if (symbol?.trim() === "") throw misuse("--symbol is empty.", "A symbol looks like A/HRC/54/81.");
  if (inputs < 2 || (symbol === undefined && id === undefined)) return;
  const flag = symbol === undefined ? "--id" : "--symbol";
  throw misuse(
    `${flag} belongs to one report, but there are ${inputs} inputs.`,
    "Convert that report by itself.",
  );
}
