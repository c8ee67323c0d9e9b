import type { PrintedRun } from "../printed/printed.ts";

/** What a node takes from the source: its words as printed, and before them its label. */
export interface Claim {
  /** Id of the node; the masthead and headings of the report's parts have names of their own. */
  readonly node: string;
  /** Kind of node, as the account lists it. */
  readonly kind: string;
  readonly prefix: readonly PrintedRun[];
  readonly runs: readonly PrintedRun[];
  /** Whether the node repeats the words letter by letter; a date, for one, is kept in another form. */
  readonly verbatim: boolean;
}
