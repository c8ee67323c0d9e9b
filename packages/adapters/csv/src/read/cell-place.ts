import { type TextPlace, textPlaces } from "@rapporteur/core";
import type { CellOf } from "./findings.ts";
import { parseCsv } from "./parse-csv.ts";
import type { TableText } from "./table-rows.ts";

/** What is asked of a file once something is found in it. */
interface Places {
  /** Where each row begins. */
  readonly rows: readonly number[];
  readonly placeOf: ReturnType<typeof textPlaces>;
}

const known = new WeakMap<TableText, Places>();

/**
 * Where a cell stands in its file. Once anything is found in it, the file is gone through again: findings are rare,
 * and keeping the place of every cell would cost every reading.
 */
export function cellPlace({ table, row, column }: CellOf): TextPlace {
  const { text, separator, places } = table;
  const { rows, placeOf } = known.get(table) ?? findPlaces(table);
  const wanted = Math.max(0, places[column] ?? 0);
  const start = rows[row] ?? 0;
  let found = start;
  parseCsv(text.slice(start, rows[row + 1]), separator, (_, cell, offset) => {
    if (cell <= wanted) found = start + offset;
  });
  return placeOf(found);
}

function findPlaces(table: TableText): Places {
  const { text, file, separator } = table;
  const rows: number[] = [];
  parseCsv(text, separator, (_, cell, offset) => {
    if (cell === 0) rows.push(offset);
  });
  const places = { rows, placeOf: textPlaces(text, file) };
  known.set(table, places);
  return places;
}
