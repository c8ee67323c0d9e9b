import { decodeText, type NamedBytes, textPlaces } from "@rapporteur/core";
import { csvDiagnostics } from "../diagnostics.ts";
import type { Table } from "../mapping/table.ts";
import { findColumns } from "./find-columns.ts";
import type { Findings } from "./findings.ts";
import { parseCsv } from "./parse-csv.ts";
import { separatorNames, separatorOf } from "./separator.ts";
import type { TableText } from "./table-rows.ts";

/** Reads a file into the rows of a table; undefined, with findings, if it is not that. */
export function readTable(
  table: Table,
  { name: file, bytes }: NamedBytes,
  findings: Findings,
): TableText | undefined {
  const decoded = decodeText({ name: file, bytes });
  for (const diagnostic of decoded.diagnostics) {
    // A byte order mark is usual in CSV, and one of the profiles asks for it.
    if (diagnostic.code !== "core/text-has-bom") findings.add(diagnostic);
  }
  if (!decoded.ok) return undefined;
  const text = decoded.value;
  const separator = separatorOf(text, table);
  const parsed = parseCsv(text, separator);
  if (parsed.fault) {
    const { offset, reason } = parsed.fault;
    const place = textPlaces(text, file)(offset);
    findings.add(csvDiagnostics.report("quotes-broken", { place, data: { file, reason } }));
    return undefined;
  }
  const { rows } = parsed;
  if (separator !== ",") {
    const data = { file, separator: separatorNames.get(separator) ?? separator };
    findings.add(csvDiagnostics.report("separator-differs", { data }));
  }
  const places = findColumns(table, file, rows[0] ?? [], findings);
  return places && { table, file, text, separator, rows, places };
}
