import { type Draft, draftOf } from "./draft.ts";
import type { Findings } from "./findings.ts";
import { columnIndex, type ReadTable, type RecordRow } from "./table-rows.ts";

/** Most rows without cells that a table may have after those with cells: a guard against a number out of all reason. */
const emptyRowLimit = 10_000;

/** The rows of a table, as many as its own row says, with the cells that name it. */
export function putTableRows(
  read: ReadTable,
  { record, row }: RecordRow,
  cells: readonly RecordRow[] | undefined,
  findings: Findings,
): readonly Draft[] {
  const count = Number(record.rows ?? 0);
  const found = cells ?? [];
  const highest = found.reduce((most, cell) => Math.max(most, Number(cell.record.row)), 0);
  if (count < highest || count > highest + emptyRowLimit) {
    const reason = `its cells stand in ${highest} rows`;
    const at = { table: read, row, column: columnIndex(read.table, "rows") };
    findings.addCell("cell-wrong", at, { value: String(record.rows ?? ""), reason });
    return [];
  }
  const rows = Array.from({ length: count }, () => ({ cells: [] as Draft[] }));
  const inOrder = [...found].sort((one, other) => Number(one.record.cell) - Number(other.record.cell));
  for (const cell of inOrder) {
    rows[Number(cell.record.row) - 1]?.cells.push({ content: [], ...draftOf(cell, "tableCell") });
  }
  return rows;
}
