import type { Identity } from "../reading/identity.ts";

/** Options given to formats, by their names. */
export type FormatOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is to be done with each input of a run, apart from where it is written. It can be sent to a thread. */
export interface Job {
  /** Name of the format to read. Absent: each input tells its own. */
  readonly from?: string | undefined;
  /** Names of the formats to write. */
  readonly to: readonly string[];
  readonly identity: Identity;
  readonly readOptions: FormatOptions;
  readonly writeOptions: FormatOptions;
  /** Write nothing of a report that has an error. */
  readonly strict: boolean;
}
