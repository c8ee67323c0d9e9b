import type { Diagnostic } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import { systemError } from "../words/system-error.ts";

const fullDisk: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** The finding for a system error met while writing `path`; anything else that was thrown is thrown on. */
export function outputProblem(thrown: unknown, path: string): Diagnostic {
  const error = systemError(thrown);
  if (error === undefined) throw thrown;
  const code = fullDisk.has(error.errno) ? "disk-full" : "output-unwritable";
  return cliDiagnostics.report(code, { data: { path, ...error } });
}
