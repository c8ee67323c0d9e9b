import { type TextPlace, textPlaces } from "@rapporteur/core";
import type { CellOf } from "./findings.ts";
import { parseCsv } from "./parse-csv.ts";

/**
 * Where a cell stands in its file. The file is gone through once more: findings are rare, and keeping the place of
 * every cell would cost every reading.
 */
export function cellPlace({ table, row, column }: CellOf): TextPlace {
  const { text, file, separator, places } = table;
  const wanted = Math.max(0, places[column] ?? 0);
  let found = 0;
  parseCsv(text, separator, (atRow, cell, offset) => {
    if (atRow === row && cell <= wanted) found = offset;
  });
  return textPlaces(text, file)(found);
}
