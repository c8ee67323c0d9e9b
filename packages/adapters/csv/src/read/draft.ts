import { byPosition } from "./by-position.ts";
import { columnIndexes, keyOf } from "./keys.ts";
import type { ReadTable, ReadTables, RecordRow } from "./table-rows.ts";

/** An object of the model while it is put together: whether it is one, validation says in the end. */
export type Draft = Record<string, unknown>;

/** The object of the model that a record holds under `root`. */
export function draftOf({ record }: RecordRow, root: string): Draft {
  return (record[root] as Draft | undefined) ?? {};
}

/** A table by its name; all tables are there once it comes to this. */
export function tableNamed(tables: ReadTables, name: string): ReadTable {
  const table = tables.get(name);
  if (!table) throw new Error(`The table ${name} was not read.`);
  return table;
}

/** The rows of a table by the row of another table that they belong to, each list in the order of positions. */
export function rowsWithin(
  read: ReadTable,
  names: readonly string[],
): ReadonlyMap<string, readonly RecordRow[]> {
  const columns = columnIndexes(read.table, names);
  const groups = new Map<string, RecordRow[]>();
  for (const row of read.records) {
    const key = keyOf(row, columns);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  for (const group of groups.values()) byPosition(group);
  return groups;
}
