import type { Diagnostic } from "@rapporteur/core";

/** One thing to read: a file, a folder that is one report, a line, or standard input. It can be sent to a thread. */
export interface Input {
  /** What messages call it. */
  readonly name: string;
  /** Path of the file or folder; absent for standard input. */
  readonly path?: string | undefined;
  /** Name of the format, where what was found tells it rather than the extension. */
  readonly format?: string | undefined;
  /** Names of the files that are one report together, if `path` is their folder. */
  readonly files?: readonly string[] | undefined;
  /** What it holds, if that is read already. */
  readonly content?: Uint8Array | undefined;
  /** Where it stands in a file of many reports. */
  readonly line?: { readonly file: string; readonly number: number } | undefined;
  /** Why it cannot be read, if that was seen while looking for it. */
  readonly problem?: Diagnostic | undefined;
}

/** The argument that stands for standard input, and for standard output after `--out`. */
export const dash = "-";

/** Standard input as an input. */
export const standardInput: Input = { name: "(standard input)" };

/** The file that an argument names, or standard input for `-`. */
export function fileNamed(name: string): Input {
  return name === dash ? standardInput : { name, path: name };
}
