import type { Table } from "../mapping/table.ts";
import type { Findings } from "./findings.ts";
import { columnIndex, type ReadTable, type ReadTables, type RecordRow } from "./table-rows.ts";

/** The rows of a table by their keys. */
export type KeyedRows = ReadonlyMap<string, RecordRow>;

/** The key of a row, of one column or several, as one text. */
export function keyOf({ cells }: RecordRow, columns: readonly number[]): string {
  const [only = -1] = columns;
  return columns.length === 1 ? (cells[only] ?? "") : columns.map((at) => cells[at] ?? "").join(" ");
}

/** Where columns stand in a table. */
export function columnIndexes(table: Table, names: readonly string[]): readonly number[] {
  return names.map((name) => columnIndex(table, name));
}

/** The rows of a table by their keys; finds keys, and positions, that stand in two rows. */
export function keyRows(read: ReadTable, findings: Findings): KeyedRows {
  const { table, records } = read;
  const columns = columnIndexes(table, table.key);
  const rows = new Map<string, RecordRow>();
  const found = ({ row }: RecordRow, key: string, names: readonly string[]) => {
    const at = { table: read, row, column: columnIndex(table, names[0] ?? "") };
    findings.addCell("key-given-twice", at, { key, columns: names.join(", ") });
  };
  for (const row of records) {
    const key = keyOf(row, columns);
    if (rows.has(key)) found(row, key, table.key);
    rows.set(key, row);
  }
  const position = table.columns.find(({ name, unique }) => name === "position" && unique);
  for (let at = 1; position && !table.key.includes("position") && at < records.length; at++) {
    // Rows stand in the order of their positions, so two of one position are neighbours.
    const row = records[at];
    const value = row?.record.position;
    if (row && value !== undefined && value === records[at - 1]?.record.position) {
      found(row, String(value), ["position"]);
    }
  }
  return rows;
}

/** Finds values of foreign keys that are no key in the table they point to. */
export function checkForeignKeys(
  tables: ReadTables,
  keys: ReadonlyMap<string, KeyedRows>,
  findings: Findings,
): void {
  for (const read of tables.values()) {
    for (const { columns: names, table, holdsRow } of read.table.foreignKeys) {
      const columns = columnIndexes(read.table, names);
      if (columns.every((at) => read.table.columns[at]?.derived)) continue;
      const known = keys.get(table);
      for (const row of read.records) {
        const key = keyOf(row, columns);
        if (key === "" || known?.has(key)) continue;
        const at = { table: read, row: row.row, column: columns[0] ?? 0 };
        const code = holdsRow ? "key-unknown" : "reference-unknown";
        findings.addCell(code, at, { key, columns: names.join(", "), table });
      }
    }
  }
}
