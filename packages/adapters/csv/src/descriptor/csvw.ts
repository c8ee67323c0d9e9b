import type { Column } from "../mapping/column.ts";
import { fileName } from "../mapping/file-names.ts";
import type { Table } from "../mapping/table.ts";
import { tables } from "../mapping/tables.ts";
import { valueRule } from "../mapping/value-rule.ts";
import type { Profile } from "../options.ts";
import { cellsAreEscaped, tableDescription, writtenValues } from "./profile-words.ts";

/** The `tables` of a CSVW descriptor (Metadata Vocabulary for Tabular Data, W3C 2015). */
export function csvwTables(profile: Profile): readonly object[] {
  return tables.map((table) => ({
    url: fileName(table),
    "dc:title": table.title,
    "dc:description": tableDescription(table),
    tableSchema: {
      columns: table.columns.map((column) => csvwColumn(column, profile)),
      primaryKey: table.key,
      ...(table.foreignKeys.length > 0 && { foreignKeys: foreignKeys(table) }),
    },
  }));
}

/** The dialect that all tables share. */
export const csvwDialect = {
  encoding: "utf-8",
  delimiter: ",",
  quoteChar: '"',
  doubleQuote: true,
  header: true,
  lineTerminators: ["\r\n", "\n"],
  skipInitialSpace: false,
  trim: false,
};

function csvwColumn(column: Column, profile: Profile): object {
  return {
    name: column.name,
    titles: column.name,
    "dc:description": column.description,
    datatype: datatype(column, profile),
    ...(valueRule(column).required && { required: true }),
    ...(column.form === "codes" && { separator: "|" }),
  };
}

function datatype(column: Column, profile: Profile): string | object {
  const { type, pattern, itemPattern, minimum, maximum } = valueRule(column);
  const values = writtenValues(column, profile);
  if (type === "integer" && (minimum !== undefined || maximum !== undefined)) {
    return {
      base: "integer",
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    };
  }
  if (type === "integer" || type === "boolean") return type;
  // A regular expression, whose dots mean dots.
  if (values) return { base: "string", format: `(${values.join("|").replaceAll(".", "\\.")})` };
  if (cellsAreEscaped(column, profile)) return "string";
  const format = itemPattern ?? pattern;
  return format === undefined ? type : { base: type, format };
}

function foreignKeys({ foreignKeys: keys }: Table): readonly object[] {
  return keys.map(({ columns, table, references }) => ({
    columnReference: columns,
    reference: { resource: fileName({ name: table }), columnReference: references },
  }));
}
