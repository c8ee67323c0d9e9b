import type { Column } from "../mapping/column.ts";
import type { Table, TableRecord } from "../mapping/table.ts";

/** A table as it was read, cell by cell, before anything is made of it. */
export interface TableText {
  readonly table: Table;
  /** Name of the file, as it was given. */
  readonly file: string;
  readonly text: string;
  readonly separator: string;
  /** All rows of the file, the row of names among them. */
  readonly rows: readonly (readonly string[])[];
  /** For each column of the table, in its order, where its cells stand in a row. */
  readonly places: readonly number[];
}

/** A row that is a record: its cells in the order of the table's columns, and its number in the file. */
export interface RecordRow {
  readonly cells: readonly string[];
  readonly record: TableRecord;
  readonly row: number;
}

/** A table whose rows are records, in the order of the report. */
export interface ReadTable extends TableText {
  readonly records: readonly RecordRow[];
}

/** All tables by their names. */
export type ReadTables = ReadonlyMap<string, ReadTable>;

/** The place of a column among those of a table; -1 if it has none of that name. */
export function columnIndex({ columns }: Table, name: string): number {
  return columns.findIndex((column: Column) => column.name === name);
}
