import { csvDiagnostics } from "../diagnostics.ts";
import type { Table } from "../mapping/table.ts";
import type { Findings } from "./findings.ts";

/** For each column of a table where it stands in the row of names; undefined, with findings, if one is not there. */
export function findColumns(
  table: Table,
  file: string,
  names: readonly string[],
  findings: Findings,
): readonly number[] | undefined {
  const found = new Map<string, number>();
  let doubled = false;
  for (const [at, name] of names.entries()) {
    const column = name.trim();
    if (!table.columns.some((known) => known.name === column)) {
      if (column !== "") findings.add(csvDiagnostics.report("column-unknown", { data: { file, column } }));
    } else if (found.has(column)) {
      doubled = true;
      findings.add(csvDiagnostics.report("column-given-twice", { data: { file, column } }));
    } else {
      found.set(column, at);
    }
  }
  const missing = table.columns.filter(({ name }) => !found.has(name));
  for (const { name: column } of missing) {
    findings.add(csvDiagnostics.report("column-missing", { data: { file, column } }));
  }
  return doubled || missing.length > 0 ? undefined : table.columns.map(({ name }) => found.get(name) ?? -1);
}
