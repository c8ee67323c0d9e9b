import type { Table } from "./table.ts";

/** Name of the file of a table. */
export function fileName({ name }: Pick<Table, "name">): string {
  return `${name}.csv`;
}

/** Name of the CSVW descriptor. */
export const csvwFileName = "csv-metadata.json";

/** Name of the Data Package descriptor. */
export const dataPackageFileName = "datapackage.json";
