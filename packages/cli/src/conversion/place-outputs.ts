import type { Diagnostic } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import { misuse } from "../exit.ts";
import { outputFolder, outputPaths, type PlacedFile } from "../output/output-paths.ts";
import { safeName } from "../output/safe-name.ts";
import type { Plan } from "./plan.ts";
import type { Output } from "./prepare.ts";

/** The files a format makes of a report, with their paths. */
export interface Batch {
  readonly files: readonly PlacedFile[];
  /** The folder they have to themselves, if they are several. */
  readonly folder?: string | undefined;
}

/** The files of a report, ready to be written: one batch a format, and what was found while placing them. */
export interface Placed {
  readonly batches: readonly Batch[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives the files of the report with this id their paths. */
export function placeOutputs(id: string, outputs: readonly Output[], plan: Plan): Placed {
  const diagnostics: Diagnostic[] = [];
  const wanted = safeName(id);
  const name = plan.target.kind === "folder" && outputs.length > 0 ? plan.claim(wanted) : wanted;
  if (name !== wanted)
    diagnostics.push(cliDiagnostics.report("output-renamed", { data: { wanted, path: name } }));
  const batches: Batch[] = [];
  for (const output of outputs) {
    const placed = place(output, name, plan);
    if ("outside" in placed) {
      const data = { format: output.format, path: placed.outside };
      diagnostics.push(cliDiagnostics.report("output-outside", { data }));
    } else {
      const folder =
        placed.length > 1 && plan.target.kind === "folder"
          ? outputFolder(plan.target.path, name, output.format)
          : undefined;
      batches.push({ files: placed, folder });
    }
  }
  return { batches, diagnostics };
}

function place({ format, files }: Output, name: string, { target }: Plan) {
  if (target.kind === "folder") return outputPaths(target.path, name, format, files);
  const [only] = files;
  if (files.length !== 1 || !only) {
    const advice = "Name a folder with --out.";
    throw misuse(`The format ${format} makes ${files.length} files, which do not go into one.`, advice);
  }
  return [{ path: target.kind === "file" ? target.path : "-", content: only.content }];
}
