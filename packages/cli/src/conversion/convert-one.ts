import { type Diagnostic, type Outcome, succeed } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import type { Input } from "../input/input.ts";
import type { PlacedFile } from "../output/output-paths.ts";
import { writeStandardOutput } from "../output/standard-output.ts";
import { type WrittenFile, writeFiles } from "../output/write-files.ts";
import { type Counts, countsOf } from "../overview/counts.ts";
import { readReport } from "../reading/read-report.ts";
import { counted } from "../words/counted.ts";
import { severityTally } from "../words/severity-tally.ts";
import { makeOutputs } from "./make-outputs.ts";
import type { ConversionPlan } from "./plan.ts";

/** What became of one input. */
export interface Conversion {
  readonly input: Input;
  /** Absent if no report could be read. */
  readonly report?: { readonly id: string; readonly counts: Counts } | undefined;
  readonly written: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one input and writes it as the plan says: what could be made is written, also if there are errors; with
 * `strict` nothing is. Bad data and a failing disk are findings, never rejections.
 */
export async function convertOne(input: Input, plan: ConversionPlan): Promise<Conversion> {
  const { report, diagnostics: found } = await readReport(input, plan.from, plan.identity);
  if (!report) return { input, written: [], diagnostics: found };
  const read = { input, report: { id: report.id, counts: countsOf(report) } };
  // A report held back takes no name away from the next one.
  if (isWithheld(found, plan)) return { ...read, written: [], diagnostics: [...found, withheld(found)] };
  const outputs = await makeOutputs(report, input.name, plan);
  const diagnostics = [...found, ...outputs.diagnostics];
  if (isWithheld(diagnostics, plan)) {
    return { ...read, written: [], diagnostics: [...diagnostics, withheld(diagnostics)] };
  }
  const written: WrittenFile[] = [];
  // Strictly, one format that cannot be written holds all of them back; otherwise each stands for itself.
  for (const batch of plan.strict ? [outputs.batches.flat()] : outputs.batches) {
    const outcome = plan.target.kind === "standard" ? await writeOut(batch) : await writeFiles(batch);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.ok) written.push(...outcome.value);
  }
  return { ...read, written, diagnostics };
}

function isWithheld(diagnostics: readonly Diagnostic[], { strict }: ConversionPlan): boolean {
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
