import type { Severity } from "@rapporteur/core";

/** What a journal keeps of an input that is done: enough to go on after it as if it had just been done. */
export interface Entry {
  /** Name of the input. */
  readonly input: string;
  /** What the input looked like: its size and time, or why it could not be read. */
  readonly stamp: string;
  /** The name that was asked for its outputs, if one was. */
  readonly claimed?: string | undefined;
  /** Paths that were written, each with its size in bytes (of a folder: of all its files), and the number of files. */
  readonly written: readonly (readonly [path: string, bytes: number, files: number])[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** Why there is no report: the code of a finding. Absent if there is one. */
  readonly failed?: string | undefined;
  /** Length in bytes of the file of many reports, after this input. */
  readonly stream?: number | undefined;
}

/** Reads a line of a journal; undefined if it is no entry, as the torn end of an interrupted run is none. */
export function entryOf(line: string): Entry | undefined {
  const value = objectOf(line);
  if (!value) return undefined;
  const { input, stamp, claimed, written, severities, failed, stream } = value;
  const fits =
    typeof input === "string" &&
    typeof stamp === "string" &&
    isOptional(claimed, "string") &&
    isOptional(failed, "string") &&
    (stream === undefined || isCount(stream)) &&
    Array.isArray(written) &&
    written.every(isWritten) &&
    isTally(severities);
  return fits ? (value as unknown as Entry) : undefined;
}

/** A line of a journal as an object; undefined if it is none. */
export function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isWritten(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false;
  return typeof value[0] === "string" && isCount(value[1]) && isCount(value[2]);
}

function isTally(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { info, warning, error } = value as Record<string, unknown>;
  return isCount(info) && isCount(warning) && isCount(error);
}

function isOptional(value: unknown, type: string): boolean {
  return value === undefined || typeof value === type;
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
