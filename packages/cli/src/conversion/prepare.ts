import type { Adapter, Diagnostic, Files, Outcome, Report } from "@rapporteur/core";
import { formatNamed } from "../formats/format-named.ts";
import type { Input } from "../input/input.ts";
import { type Counts, countsOf } from "../overview/counts.ts";
import { formatFault } from "../reading/format-fault.ts";
import { readReport } from "../reading/read-report.ts";
import { severityTally } from "../words/severity-tally.ts";
import type { Job } from "./job.ts";

/** What was made of an input, in memory; nothing is written yet. It can be sent to a thread. */
export interface Prepared {
  /** Absent if no report could be read. */
  readonly report?: { readonly id: string; readonly counts: Counts } | undefined;
  /** The files of each format that could be made. */
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The files that a format makes of a report. */
export interface Output {
  readonly format: string;
  readonly files: Files;
}

/**
 * Reads an input and makes its files in every format of the job; strictly, none are made of a report with an error. Bad
 * data never rejects.
 */
export async function prepare(input: Input, job: Job): Promise<Prepared> {
  const from = job.from === undefined ? undefined : formatNamed(job.from);
  const { report, diagnostics } = await readReport(input, from, job.identity, job.readOptions);
  if (!report) return { outputs: [], diagnostics };
  const read = { id: report.id, counts: countsOf(report) };
  if (job.strict && severityTally(diagnostics).error > 0) return { report: read, outputs: [], diagnostics };
  const outputs: Output[] = [];
  const found = [...diagnostics];
  for (const format of job.to) {
    const adapter = await formatNamed(format).load();
    const outcome = await writeWith(adapter, report, input.name, job.writeOptions[format]);
    found.push(...outcome.diagnostics);
    if (outcome.ok) outputs.push({ format, files: outcome.value });
  }
  return { report: read, outputs, diagnostics: found };
}

async function writeWith(
  { id, write }: Adapter,
  report: Report,
  input: string,
  options: Readonly<Record<string, unknown>> | undefined,
): Promise<Outcome<Files>> {
  try {
    if (!write) throw new Error("it cannot write");
    return await write(report, options);
  } catch (thrown) {
    return { ok: false, diagnostics: [formatFault(thrown, id, input)] };
  }
}
