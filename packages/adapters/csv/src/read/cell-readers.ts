import type { Column } from "../mapping/column.ts";
import type { Table } from "../mapping/table.ts";
import { readMarkdown } from "../rich-text/read-markdown.ts";

/** Why a cell cannot be read. */
export interface CellFault {
  readonly code: "cell-wrong" | "markdown-broken";
  readonly reason: string;
}

/** Reads the cells of one column into records. */
export interface CellReader {
  /** Whether no record can be made without it. */
  readonly required: boolean;
  /** Puts the value of a cell that is not empty into a record; a fault if it is none. */
  readonly read: (cell: string, record: Record<string, unknown>) => CellFault | undefined;
}

const known = new Map<Table, readonly (CellReader | undefined)[]>();

/** For each column of a table what reads its cells; nothing for those that follow from others. Made once. */
export function cellReaders(table: Table): readonly (CellReader | undefined)[] {
  const readers = known.get(table) ?? table.columns.map((column) => makeReader(table, column));
  known.set(table, readers);
  return readers;
}

function makeReader(table: Table, column: Column): CellReader | undefined {
  const { field, derived, required, name, model } = column;
  if (derived) return undefined;
  const [first = name, ...rest] = field;
  return {
    required: table.key.includes(name) || (required === true && model.length === 0),
    read: reader(column, (record, value) => put(record, first, rest, value)),
  };
}

/** Puts a value where a way leads, making the objects on it. Ways come from the description alone. */
function put(record: Record<string, unknown>, first: string, rest: readonly string[], value: unknown): void {
  let object = record;
  let key = first;
  for (const next of rest) {
    object[key] ??= {};
    object = object[key] as Record<string, unknown>;
    key = next;
  }
  object[key] = value;
}

function reader(
  { form }: Column,
  set: (record: Record<string, unknown>, value: unknown) => void,
): CellReader["read"] {
  switch (form) {
    case "words":
    case "plain":
      return (cell, record) => void set(record, cell);
    case "codes":
      return (cell, record) => void set(record, cell.split("|"));
    case "integer":
      return (cell, record) => {
        const value = Number(cell);
        if (!/^\d{1,16}$/.test(cell) || !Number.isSafeInteger(value))
          return { code: "cell-wrong", reason: "it must be a whole number" };
        set(record, value);
        return undefined;
      };
    case "boolean":
      return (cell, record) => {
        // Spreadsheets write truth values in capitals.
        const value = cell.toLowerCase();
        if (value !== "true" && value !== "false")
          return { code: "cell-wrong", reason: "it must be true or false" };
        set(record, value === "true");
        return undefined;
      };
    case "markdown":
      return (cell, record) => {
        const { inlines, fault } = readMarkdown(cell);
        if (fault) return markdownFault(fault.reason, fault.offset);
        set(record, inlines);
        return undefined;
      };
  }
}

function markdownFault(reason: string, offset: number): CellFault {
  return { code: "markdown-broken", reason: `${reason} (at its character ${offset + 1})` };
}
