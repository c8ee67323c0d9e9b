import type { Table } from "../mapping/table.ts";

/** Separators besides the comma, with what to call them. */
export const separatorNames: ReadonlyMap<string, string> = new Map([
  [";", "semicolons"],
  ["\t", "tabs"],
]);

/**
 * The separator of a table: the one that parts its first row into most of the table's names. Spreadsheets put a
 * semicolon where the comma is the decimal sign.
 */
export function separatorOf(text: string, { columns }: Table): string {
  const end = text.search(/[\r\n]/);
  const line = end < 0 ? text : text.slice(0, end);
  const names = new Set(columns.map(({ name }) => name));
  let best = ",";
  let most = count(line, best, names);
  for (const separator of separatorNames.keys()) {
    const found = count(line, separator, names);
    if (found <= most) continue;
    best = separator;
    most = found;
  }
  return best;
}

function count(line: string, separator: string, names: ReadonlySet<string>): number {
  return line.split(separator).filter((name) => names.has(name.replace(/^"(.*)"$/, "$1"))).length;
}
