import type { Column } from "../mapping/column.ts";
import { fileName } from "../mapping/file-names.ts";
import type { Table } from "../mapping/table.ts";
import { tables } from "../mapping/tables.ts";
import { valueRule } from "../mapping/value-rule.ts";
import type { Profile } from "../options.ts";
import { cellsAreEscaped, tableDescription, writtenValues } from "./profile-words.ts";

/** Address of the profile of Data Packages that the descriptor follows. */
export const dataPackageProfile = "https://datapackage.org/profiles/2.0/datapackage.json";

/** The `resources` of a Data Package (version 2.0). */
export function dataPackageResources(profile: Profile): readonly object[] {
  return tables.map((table) => ({
    name: table.name,
    // A resource that is a table has to say so since version 2.
    type: "table",
    path: fileName(table),
    title: table.title,
    description: tableDescription(table),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect,
    schema: {
      $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
      fields: table.columns.map((column) => field(column, profile)),
      primaryKey: table.key,
      ...(table.foreignKeys.length > 0 && { foreignKeys: foreignKeys(table) }),
    },
  }));
}

const dialect = {
  $schema: "https://datapackage.org/profiles/2.0/tabledialect.json",
  header: true,
  delimiter: ",",
  lineTerminator: "\r\n",
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

function field(column: Column, profile: Profile): object {
  const { type, required, pattern, minimum, maximum } = valueRule(column);
  const values = writtenValues(column, profile);
  const escaped = cellsAreEscaped(column, profile);
  const constraints = {
    ...(required && { required }),
    ...(column.unique && { unique: true }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && !escaped && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name: column.name,
    type: escaped ? "string" : type,
    description: column.description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function foreignKeys({ name, foreignKeys: keys }: Table): readonly object[] {
  return keys.map(({ columns, table, references }) => ({
    fields: columns,
    // A table that points to itself leaves its name out.
    reference: { ...(table !== name && { resource: table }), fields: references },
  }));
}
