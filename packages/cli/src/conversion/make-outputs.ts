import type { Diagnostic, Files, Outcome, Report } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import { misuse } from "../exit.ts";
import { outputPaths, type PlacedFile } from "../output/output-paths.ts";
import { safeName } from "../output/safe-name.ts";
import { formatFault } from "../reading/format-fault.ts";
import type { ConversionPlan, WritingAdapter } from "./plan.ts";

/** The files of a report, ready to be written: one batch a format, and what was found while making them. */
export interface Outputs {
  readonly batches: readonly (readonly PlacedFile[])[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a report's files in every format of the plan, in memory, and gives each its path. */
export async function makeOutputs(report: Report, input: string, plan: ConversionPlan): Promise<Outputs> {
  const diagnostics: Diagnostic[] = [];
  const wanted = safeName(report.id);
  const name = plan.target.kind === "folder" ? plan.claim(wanted) : wanted;
  if (name !== wanted)
    diagnostics.push(cliDiagnostics.report("output-renamed", { data: { wanted, path: name } }));
  const batches: (readonly PlacedFile[])[] = [];
  for (const adapter of plan.to) {
    const outcome = await writeWith(adapter, report, input);
    diagnostics.push(...outcome.diagnostics);
    if (!outcome.ok) continue;
    const placed = place(outcome.value, name, adapter.id, plan);
    if ("outside" in placed) {
      const data = { format: adapter.id, path: placed.outside };
      diagnostics.push(cliDiagnostics.report("output-outside", { data }));
    } else {
      batches.push(placed);
    }
  }
  return { batches, diagnostics };
}

async function writeWith(adapter: WritingAdapter, report: Report, input: string): Promise<Outcome<Files>> {
  try {
    return await adapter.write(report);
  } catch (thrown) {
    return { ok: false, diagnostics: [formatFault(thrown, adapter.id, input)] };
  }
}

function place(files: Files, name: string, format: string, { target }: ConversionPlan) {
  if (target.kind === "folder") return outputPaths(target.path, name, format, files);
  const [only] = files;
  if (files.length !== 1 || !only) {
    const advice = "Name a folder with --out.";
    throw misuse(`The format ${format} makes ${files.length} files, which do not go into one.`, advice);
  }
  return [{ path: target.kind === "file" ? target.path : "-", content: only.content }];
}
