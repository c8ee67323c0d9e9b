import type { Diagnostic } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import { systemError } from "../words/system-error.ts";

/**
 * The finding for a system error met while reading `path`; anything else that was thrown is thrown on. With `linked`
 * the path is one that was found in a folder: if nothing is there, it is a link that leads nowhere.
 */
export function inputProblem(thrown: unknown, path: string, linked = false): Diagnostic {
  const error = systemError(thrown);
  if (error === undefined) throw thrown;
  if (error.errno !== "ENOENT")
    return cliDiagnostics.report("input-unreadable", { data: { path, ...error } });
  if (!linked) return cliDiagnostics.report("input-missing", { data: { path, ...error } });
  const reason = "it is a link that leads nowhere";
  return cliDiagnostics.report("input-unreadable", { data: { path, errno: error.errno, reason } });
}
