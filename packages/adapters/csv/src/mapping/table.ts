import type { Column } from "./column.ts";

/** One kind of record as a table: the one description that the writer, the reader and both descriptors follow. */
export interface Table {
  /** Lower case, with `-`; the file is called `<name>.csv`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** Names of the columns that together tell one row from another. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Lists of the model that are the rows of this table, as `Type.property`. */
  readonly holds: readonly string[];
  /** Whether all of it follows from other tables: it is written for those who join, and compared when read. */
  readonly derived?: true;
}

/** Columns whose values, where there are any, are those of other columns in another table. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
  /** Whether the row has no place in the report without it, so that a wrong value cannot be read past. */
  readonly holdsRow?: true;
}

/** What a row stands for, before it is cells: own values of the table, and objects of the model. */
export type TableRecord = Readonly<Record<string, unknown>>;
