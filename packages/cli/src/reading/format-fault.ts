import type { Diagnostic } from "@rapporteur/core";
import { cliDiagnostics } from "../diagnostics.ts";
import { exitCodeOfThrown } from "../exit.ts";

/** The finding for something a format threw, which it never should; a complaint about its options is thrown on. */
export function formatFault(thrown: unknown, format: string, path: string): Diagnostic {
  if (exitCodeOfThrown(thrown) !== undefined) throw thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return cliDiagnostics.report("format-failed", { data: { format, path, reason } });
}
