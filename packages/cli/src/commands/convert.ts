import { stat } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { convertAll } from "../conversion/convert-all.ts";
import type { FormatOptions, Job } from "../conversion/job.ts";
import type { Plan } from "../conversion/plan.ts";
import { conversionSummary, runSummary } from "../conversion/summary.ts";
import { type ExitCode, exitCodeOf, misuse } from "../exit.ts";
import { formatNamed, writtenFormats } from "../formats/format-named.ts";
import { formatOfInput } from "../formats/format-of-input.ts";
import type { Format } from "../formats/table.ts";
import { eachInput, isStream } from "../input/each-input.ts";
import { findInputs } from "../input/find-inputs.ts";
import { type Input, standardInput } from "../input/input.ts";
import { openJournal } from "../journal/journal.ts";
import { runKey } from "../journal/run-key.ts";
import type { Side } from "../options/format-option.ts";
import type { TypedOptions } from "../options/given-options.ts";
import { withOptionsOfExtension } from "../options/options-of-extension.ts";
import { claimNames } from "../output/claim-names.ts";
import { safeName } from "../output/safe-name.ts";
import { type StreamFile, streamFile } from "../output/stream-file.ts";
import { checkTarget, type Target, targetOf } from "../output/target.ts";
import type { ConvertFlags } from "../program/convert.ts";
import { findingPrinter } from "../screen/finding-printer.ts";
import { progress } from "../screen/progress.ts";
import { screenOf } from "../screen/screen.ts";

/** `rapporteur convert`: reads every input and writes it in every format asked for. Gives the exit code. */
export async function convert(
  names: readonly string[],
  flags: ConvertFlags,
  typed: TypedOptions = [],
): Promise<ExitCode> {
  if (flags.to === undefined)
    throw misuse("--to is missing.", "Say which format to write: --to json, or --to all.");
  const from = flags.from === undefined ? undefined : formatNamed(flags.from);
  const to = writtenFormats(flags.to);
  const threads = threadsOf(flags.threads);
  const target = await targetOf(flags.out, to);
  const inputs = await findInputs(names, { skip: target.kind === "folder" ? target.path : undefined, from });
  // Nobody knows how many reports a file of many holds.
  const count = inputs.some((input) => isStream(input, from)) ? Number.POSITIVE_INFINITY : inputs.length;
  checkTarget(target, count, to);
  checkIdentity(flags, count);
  const { symbol, id, strict = false, quiet } = flags;
  const options = await optionsOf(typed, inputs, from, to);
  const job: Job = {
    from: from?.id,
    to: to.map((format) => format.id),
    identity: { symbol, id },
    readOptions: options.read,
    writeOptions: withOptionsOfExtension(options.write, target, to),
    strict,
  };
  const errors = screenOf(process.stderr);
  const summary = target.kind === "standard" ? errors : screenOf(process.stdout);
  const many = count > 1 && !inputs.includes(standardInput) && (await isReplaced(target));
  const journal = many ? await openJournal(runKey(names, job, target), target) : undefined;
  const tag = journal?.key;
  const plan: Plan = { target, strict, tag, claim: claimNames(), stream: streamOf(target, to, tag) };
  const totals = await convertAll(eachInput(inputs, from), job, plan, {
    threads: Math.min(threads, count),
    journal,
    bar: progress(count, errors),
    print: findingPrinter(errors, { quiet }),
    tell: (conversion) => summary.write(conversionSummary(conversion, summary.colours)),
    note: (words) => errors.write(`${words}\n`),
  });
  if (count > 1 || plan.stream) summary.write(runSummary(totals, summary.colours));
  return exitCodeOf(totals.severities);
}

/** Whether what stands at the target's place is replaced when the run is over, as a device is not. */
async function isReplaced(target: Target): Promise<boolean> {
  if (target.kind !== "file") return target.kind === "folder";
  return (await stat(target.path).catch(() => undefined))?.isFile() ?? true;
}

/** The options typed, for the formats of this run; of formats to read, those that the inputs have. */
async function optionsOf(
  typed: TypedOptions,
  inputs: readonly Input[],
  from: Format | undefined,
  to: readonly Format[],
): Promise<Readonly<Record<Side, FormatOptions>>> {
  if (typed.length === 0) return { read: {}, write: {} };
  const read = from ? [from] : inputs.map((input) => formatOfInput(input));
  const { givenOptions } = await import("../options/given-options.ts");
  return givenOptions(typed, {
    read: read.flatMap((format) => (format ? [format.id] : [])),
    write: to.map(({ id }) => id),
  });
}

/** The file that many reports go to, if one of the formats writes such a file. */
function streamOf(target: Target, to: readonly Format[], tag: string | undefined): StreamFile | undefined {
  const format = to.find(({ stream }) => stream);
  if (!format) return undefined;
  if (target.kind === "standard") return streamFile(format.id, undefined);
  const [extension = ""] = format.extensions;
  return streamFile(
    format.id,
    target.kind === "file" ? target.path : join(target.path, `reports${extension}`),
    tag,
  );
}

function threadsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(given)) return Number(given);
  throw misuse(
    `--threads cannot be "${given}".`,
    "Give a number from 1 to 999; 1 does all the work in turn.",
  );
}

function checkIdentity({ symbol, id }: ConvertFlags, inputs: number): void {
  if (id !== undefined && safeName(id) !== id) {
    throw misuse(`"${id}" cannot be an id.`, `(Did you mean ${safeName(id)}?)`);
  }
  if (symbol?.trim() === "") throw misuse("--symbol is empty.", "A symbol looks like A/HRC/54/81.");
  if (inputs < 2 || (symbol === undefined && id === undefined)) return;
  const flag = symbol === undefined ? "--id" : "--symbol";
  const many = Number.isFinite(inputs) ? `there are ${inputs} inputs` : "a file of many reports was given";
  throw misuse(`${flag} belongs to one report, but ${many}.`, "Convert that report by itself.");
}
