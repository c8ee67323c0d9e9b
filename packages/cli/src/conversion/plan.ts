import type { StreamFile } from "../output/stream-file.ts";
import type { Target } from "../output/target.ts";

/** Where a run puts what it makes. */
export interface Plan {
  readonly target: Target;
  /** Write nothing of a report that has an error. */
  readonly strict: boolean;
  /** Hands out names of outputs, no name twice in a run. */
  readonly claim: (wanted: string) => string;
  /** What the temporary files of this run are told apart by, if an interrupted one is gone on with. */
  readonly tag?: string | undefined;
  /** The file that takes the reports of a format one after the other, if such a format is written. */
  readonly stream?: StreamFile | undefined;
}
