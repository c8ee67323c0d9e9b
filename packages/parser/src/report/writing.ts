import type { Claim } from "../account/claim.ts";
import type { Stretch } from "../findings.ts";
import type { PrintedRun } from "../printed/printed.ts";
import type { Ids } from "./ids.ts";
import type { NoteId } from "./inlines.ts";

/** Where ids, claims and places are kept while a report is written. */
export interface Writing {
  readonly ids: Ids;
  readonly claims: Claim[];
  readonly stretches: Map<string, Stretch>;
  readonly noteId: NoteId;
  readonly counts: { table: number; figure: number; quote: number };
}

/** Notes what a node takes from the source, and where it stands. */
export function claim(
  writing: Writing,
  node: string,
  kind: string,
  prefix: readonly PrintedRun[],
  runs: readonly PrintedRun[],
  at: Stretch,
): void {
  writing.claims.push({ node, kind, prefix, runs, verbatim: true });
  writing.stretches.set(node, at);
}
