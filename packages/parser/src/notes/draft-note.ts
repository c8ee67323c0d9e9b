import type { Draft } from "../findings.ts";
import type { PrintedRun } from "../printed/printed.ts";

/** A note's body, taken out of the flow of the text. */
export interface DraftNote extends Draft {
  readonly label: string;
  /** The label as printed. */
  readonly prefix: readonly PrintedRun[];
  runs: PrintedRun[];
  readonly start: number;
  readonly end: number;
}
