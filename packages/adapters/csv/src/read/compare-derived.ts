import { csvDiagnostics } from "../diagnostics.ts";
import type { Table, TableRecord } from "../mapping/table.ts";
import { type CellPrinter, cellPrinters } from "../write/cell-printers.ts";
import { withoutZeros } from "../write/print-table.ts";
import type { TableRecords } from "../write/take-apart.ts";
import type { Findings } from "./findings.ts";
import { columnIndexes, type KeyedRows } from "./keys.ts";
import type { ReadTable, ReadTables, RecordRow } from "./table-rows.ts";

/** A column that follows from others, where it stands in its table, and what prints it. */
interface Compared {
  readonly at: number;
  readonly print: CellPrinter;
}

/**
 * Compares what follows from other cells with what does follow from them: `records` are those of the report that was
 * read. A difference is told, and does not change the report.
 */
export function compareDerived(
  tables: ReadTables,
  records: TableRecords,
  keys: ReadonlyMap<string, KeyedRows>,
  findings: Findings,
): void {
  for (const [name, read] of tables) {
    const compared = columnsToCompare(read.table);
    const expected = records.get(name) ?? [];
    if (compared.length === 0) continue;
    if (read.records.length !== expected.length) {
      const data = { file: read.file, actual: read.records.length, expected: expected.length };
      findings.add(csvDiagnostics.report("derived-rows-differ", { data }));
      continue;
    }
    const keyColumns = columnIndexes(read.table, read.table.key);
    const printers = cellPrinters(read.table, "data");
    for (const [at, record] of expected.entries()) {
      const key = keyColumns.map((column) => printers[column]?.(record) ?? "");
      const row = rowOf(read.records[at], key, keys.get(name), keyColumns);
      if (row) compareRow(read, row, record, compared, findings);
    }
  }
}

const known = new Map<Table, readonly Compared[]>();

function columnsToCompare(table: Table): readonly Compared[] {
  const before = known.get(table);
  if (before) return before;
  const printers = cellPrinters(table, "data");
  const compared = table.columns.flatMap(({ derived, inherited }, at) => {
    const print = printers[at];
    return print && (derived || inherited) ? [{ at, print }] : [];
  });
  known.set(table, compared);
  return compared;
}

/** The row with a key: mostly the one in the same place. */
function rowOf(
  row: RecordRow | undefined,
  key: readonly string[],
  keys: KeyedRows | undefined,
  columns: readonly number[],
): RecordRow | undefined {
  return columns.every((column, at) => row?.cells[column] === key[at]) ? row : keys?.get(key.join(" "));
}

function compareRow(
  read: ReadTable,
  row: RecordRow,
  record: TableRecord,
  compared: readonly Compared[],
  findings: Findings,
): void {
  for (const { at, print } of compared) {
    const derived = print(record);
    const value = row.cells[at] ?? "";
    if (value === derived || value === withoutZeros(derived)) continue;
    findings.addCell("derived-differs", { table: read, row: row.row, column: at }, { value, derived });
  }
}
