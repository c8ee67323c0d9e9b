import type { IndexEntry } from "../tree/report-index.ts";

/** Whether a node is the scope itself or stands inside it. */
export function isInside(entry: IndexEntry, scope: IndexEntry): boolean {
  return entry.node === scope.node || entry.ancestors.includes(scope.node);
}
