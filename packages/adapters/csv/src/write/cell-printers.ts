import { type Inline, plainText } from "@rapporteur/core";
import type { Column, ColumnForm } from "../mapping/column.ts";
import { isId } from "../mapping/is-id.ts";
import type { Table, TableRecord } from "../mapping/table.ts";
import type { Profile } from "../options.ts";
import { writeMarkdown } from "../rich-text/write-markdown.ts";
import { escapeCell } from "../spreadsheet/escape-cell.ts";

/** Gives the cell of a record in one column, before it is quoted; empty where there is no value. */
export type CellPrinter = (record: TableRecord) => string;

const known: Readonly<Record<Profile, Map<Table, readonly CellPrinter[]>>> = {
  data: new Map(),
  spreadsheet: new Map(),
};

/** For each column of a table what prints its cells in a profile. Made once: engines are slow with new functions. */
export function cellPrinters(table: Table, profile: Profile): readonly CellPrinter[] {
  const printers = known[profile].get(table) ?? makePrinters(table, profile);
  known[profile].set(table, printers);
  return printers;
}

function makePrinters(table: Table, profile: Profile): readonly CellPrinter[] {
  return table.columns.map((column) => {
    const print = cellPrinter(column);
    const { form } = column;
    if (profile === "data" || form === "integer" || form === "boolean") return print;
    const id = isId(table, column);
    return (record) => escapeCell(print(record), id);
  });
}

/** What prints the cells of a column as the data profile has them. */
function cellPrinter({ field, form }: Column): CellPrinter {
  const print = valuePrinters[form];
  const [first = "", second, ...rest] = field;
  if (second === undefined) {
    return (record) => {
      const value = record[first];
      return value === undefined ? "" : print(value);
    };
  }
  return (record) => {
    let value = (record[first] as TableRecord | undefined)?.[second];
    for (const key of rest) value = (value as TableRecord | undefined)?.[key];
    return value === undefined ? "" : print(value);
  };
}

const valuePrinters: Readonly<Record<ColumnForm, (value: unknown) => string>> = {
  words: (value) => value as string,
  integer: String,
  boolean: String,
  markdown: (value) => writeMarkdown(value as readonly Inline[]),
  plain: (value) => plainText(value as readonly Inline[]),
  codes: (value) => (value as readonly string[]).join("|"),
};
