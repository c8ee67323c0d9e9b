import { type Indexed, indexOf } from "./report-index.ts";
import type { ReportNode } from "./report-node.ts";

/** The node with exactly this id; undefined if there is none. See {@link locate} for ids as people write them. */
export function find(source: Indexed, id: string): ReportNode | undefined {
  return indexOf(source).entries.get(id)?.node;
}
