import type { Severity } from "@rapporteur/core";
import { CommanderError } from "commander";

/** What a run ends with: nothing wrong · something is wrong with the data or the disk · the command was misused. */
export const exitCodes = { clean: 0, findings: 1, misuse: 2, interrupted: 130 } as const;

/** One of the exit codes of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The exit code of a run, from how many findings of each severity it made: 1 if any is an error, otherwise 0. */
export function exitCodeOf({ error }: Readonly<Record<Severity, number>>): ExitCode {
  return error > 0 ? exitCodes.findings : exitCodes.clean;
}

/** An error for a command line that asks for what cannot be; the run ends with 2 and prints `message` and `hint`. */
export function misuse(message: string, hint?: string): CommanderError {
  const text = hint === undefined ? `error: ${message}` : `error: ${message}\n${hint}`;
  return new CommanderError(exitCodes.misuse, "rapporteur.misuse", text);
}

/**
 * The exit code that belongs to something thrown: help and version asked for are 0; every other complaint about the
 * command line, here or in an adapter (`MisuseError`), is 2; undefined for anything else, which is a fault of ours.
 */
export function exitCodeOfThrown(thrown: unknown): ExitCode | undefined {
  if (thrown instanceof CommanderError) {
    return thrown.exitCode === 0 ? exitCodes.clean : exitCodes.misuse;
  }
  return thrown instanceof Error && thrown.name === "MisuseError" ? exitCodes.misuse : undefined;
}

/** Sets the exit code of the process, unless a heavier one is set already. */
export function endWith(code: ExitCode): void {
  const before = typeof process.exitCode === "number" ? process.exitCode : exitCodes.clean;
  process.exitCode = Math.max(before, code);
}
