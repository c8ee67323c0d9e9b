import { type Diagnostic, type Outcome, succeed } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import type { Input } from "../input/input.ts";
import type { PlacedFile } from "../output/output-paths.ts";
import { writeStandardOutput } from "../output/standard-output.ts";
import { type WrittenFile, writeFiles } from "../output/write-files.ts";
import { counted } from "../words/counted.ts";
import { severityTally } from "../words/severity-tally.ts";
import { type Batch, placeOutputs } from "./place-outputs.ts";
import type { Plan } from "./plan.ts";
import type { Prepared } from "./prepare.ts";

/** A file that was written, or a folder of so many files; `bytes` is the size of all. */
export interface Written extends WrittenFile {
  readonly files: number;
}

/** What became of one input. */
export interface Conversion {
  readonly input: Input;
  /** Absent if no report could be read. */
  readonly report?: Prepared["report"];
  readonly written: readonly Written[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes what was made of an input where the plan says: all that could be made, also if there are errors; with `strict`
 * nothing is. A failing disk is a finding, never a rejection.
 */
export async function finish(input: Input, prepared: Prepared, plan: Plan): Promise<Conversion> {
  const { report } = prepared;
  const diagnostics = [...prepared.diagnostics];
  if (!report) return { input, written: [], diagnostics };
  const none = (): Conversion => ({
    input,
    report,
    written: [],
    diagnostics: [...diagnostics, withheld(diagnostics)],
  });
  // A report held back takes no name away from the next one.
  if (isWithheld(diagnostics, plan)) return none();
  const streamed = prepared.outputs.filter(({ format }) => format === plan.stream?.format);
  const outputs = prepared.outputs.filter((output) => !streamed.includes(output));
  const placed = placeOutputs(report.id, outputs, plan);
  diagnostics.push(...placed.diagnostics);
  if (isWithheld(diagnostics, plan)) return none();
  const written: Written[] = [];
  // Strictly, one format that cannot be written holds all of them back; otherwise each stands for itself.
  const together = plan.strict ? [placed.batches] : placed.batches.map((batch) => [batch]);
  for (const batches of together) {
    const files = batches.flatMap((batch) => batch.files);
    const outcome =
      plan.target.kind === "standard" ? await writeOut(files) : await writeFiles(files, plan.tag);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.ok) written.push(...asWritten(batches, outcome.value));
  }
  for (const { content } of streamed.flatMap(({ files }) => files)) {
    if (!isWithheld(diagnostics, plan)) diagnostics.push(...((await plan.stream?.append(content)) ?? []));
  }
  return { input, report, written, diagnostics };
}

/** The files written, those of a batch with a folder of its own as one. */
function asWritten(batches: readonly Batch[], files: readonly WrittenFile[]): readonly Written[] {
  if (files.length === 0) return [];
  let at = 0;
  return batches.flatMap(({ folder, files: { length } }) => {
    const own = files.slice(at, at + length);
    at += length;
    if (folder === undefined) return own.map((file) => ({ ...file, files: 1 }));
    return [{ path: folder, bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), files: length }];
  });
}

function isWithheld(diagnostics: readonly Diagnostic[], { strict }: Plan): boolean {
  return strict && severityTally(diagnostics).error > 0;
}

function withheld(diagnostics: readonly Diagnostic[]): Diagnostic {
  const errors = counted(severityTally(diagnostics).error, "error");
  return cliDiagnostics.report("strict-withheld", { data: { errors } });
}

async function writeOut(batch: readonly PlacedFile[]): Promise<Outcome<readonly WrittenFile[]>> {
  for (const { content } of batch) {
    const outcome = await writeStandardOutput(content);
    if (!outcome.ok) return outcome;
  }
  return succeed([]);
}
