import type { Table } from "../mapping/table.ts";
import type { Profile } from "../options.ts";
import { unescapeCell } from "../spreadsheet/escape-cell.ts";
import { byPosition } from "./by-position.ts";
import { cellReaders } from "./cell-readers.ts";
import type { Findings } from "./findings.ts";
import type { ReadTable, RecordRow, TableText } from "./table-rows.ts";

/** Makes records of the rows of a table, in the order of the report. What cannot be read is found, and left out. */
export function readRecords(text: TableText, profile: Profile, findings: Findings): ReadTable {
  const { rows, places, table } = text;
  const readers = cellReaders(table);
  const width = rows[0]?.length ?? 0;
  const pick = cellPicker(places, width, profile);
  const records: RecordRow[] = [];
  for (let row = 1; row < rows.length; row++) {
    const all = rows[row] ?? [];
    if (isBlank(all)) continue;
    if (all.length !== width) {
      findings.addCell(
        "row-length-differs",
        { table: text, row, column: 0 },
        { actual: all.length, expected: width },
      );
      continue;
    }
    const cells = pick ? pick(all) : all;
    const record: Record<string, unknown> = {};
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] ?? "";
      const reader = readers[column];
      if (!reader) continue;
      if (cell === "") {
        if (reader.required) findings.addCell("cell-missing", { table: text, row, column });
        continue;
      }
      const fault = reader.read(cell, record);
      if (fault)
        findings.addCell(fault.code, { table: text, row, column }, { value: cell, reason: fault.reason });
    }
    records.push({ cells, record, row });
  }
  return { ...text, records: inOrder(table, records) };
}

/** Puts the cells of a row into the table's order, without the profile's escapes; nothing if they are so already. */
function cellPicker(places: readonly number[], width: number, profile: Profile) {
  const escaped = profile === "spreadsheet";
  if (!escaped && places.length === width && places.every((place, at) => place === at)) return undefined;
  return (row: readonly string[]) => {
    const picked = places.map((place) => row[place] ?? "");
    return escaped ? picked.map(unescapeCell) : picked;
  };
}

/** Spreadsheets leave rows without anything in them. */
function isBlank(cells: readonly string[]): boolean {
  for (const cell of cells) if (cell !== "") return false;
  return true;
}

/** Rows in the order of their positions, where these go through the whole table, whatever order the file has. */
function inOrder({ columns }: Table, records: RecordRow[]): readonly RecordRow[] {
  return columns.some(({ name, unique }) => name === "position" && unique) ? byPosition(records) : records;
}
