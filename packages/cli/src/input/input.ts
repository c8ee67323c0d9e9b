import type { Diagnostic } from "@rapporteur/core";

/** One thing to read: a file, or standard input. `name` is what messages call it. */
export interface Input {
  readonly name: string;
  /** Path of the file; absent for standard input. */
  readonly path?: string | undefined;
  /** Why it cannot be read, if that was seen while looking for it. */
  readonly problem?: Diagnostic | undefined;
}

/** The argument that stands for standard input, and for standard output after `--out`. */
export const dash = "-";

/** Standard input as an input. */
export const standardInput: Input = { name: "(standard input)" };

/** The input that an argument names: a file, or standard input for `-`. */
export function inputNamed(name: string): Input {
  return name === dash ? standardInput : { name, path: name };
}
