import type { Draft } from "./draft.ts";
import type { Findings } from "./findings.ts";
import { columnIndex, type ReadTable } from "./table-rows.ts";

/** Finds rows that stand in each other in a circle, so that no way leads to them from the top. */
export function findUnreached(
  read: ReadTable,
  drafts: readonly Draft[],
  top: readonly Draft[],
  findings: Findings,
): void {
  const reached = new Set<Draft>();
  const open = [...top];
  for (let draft = open.pop(); draft; draft = open.pop()) {
    reached.add(draft);
    for (const list of [draft.sections, draft.points, draft.blocks]) {
      for (const inside of (list ?? []) as readonly Draft[]) open.push(inside);
    }
  }
  if (reached.size >= drafts.length) return;
  const column = columnIndex(read.table, "parent");
  for (const [at, draft] of drafts.entries()) {
    const row = read.records[at]?.row;
    if (row === undefined || reached.has(draft)) continue;
    findings.addCell("place-wrong", { table: read, row, column }, { reason: "it stands in itself" });
  }
}
