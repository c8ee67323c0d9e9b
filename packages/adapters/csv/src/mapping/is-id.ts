import type { Column } from "./column.ts";
import type { Table } from "./table.ts";

/** Whether the values of a column are ids: keys, and what points to keys. */
export function isId({ key, foreignKeys }: Table, { name, form }: Column): boolean {
  if (form !== "words") return false;
  return name === "source" || key.includes(name) || foreignKeys.some(({ columns }) => columns.includes(name));
}
