import type { PrintedCell, PrintedRow } from "@rapporteur/parser";
import { isBlank, trimmedEnd } from "../blocks/lines.ts";
import { cellBounds } from "../blocks/table-rule.ts";
import { scanInline } from "../inline/scan-inline.ts";
import { placePieces } from "./place-pieces.ts";
import { discard, type Printing } from "./printing.ts";
import { claim } from "./skip-marks.ts";

/** Prints a table; `spans` holds the start and end of each line, the second of which is the one of dashes. */
export function printTable(printing: Printing, spans: readonly number[]): void {
  const rows: PrintedRow[] = [];
  for (let index = 0; index + 1 < spans.length; index += 2) {
    const start = spans[index] ?? 0;
    const end = spans[index + 1] ?? start;
    claim(printing, start, end);
    if (index === 2) discard(printing, "table delimiter", start, end);
    else if (index === 0) rows.push({ header: true, cells: printCells(printing, start, end) });
    else rows.push({ cells: printCells(printing, start, end) });
  }
  printing.blocks.push({ kind: "table", start: spans[0] ?? 0, end: spans.at(-1) ?? 0, rows });
}

function printCells(printing: Printing, start: number, end: number): PrintedCell[] {
  const { text } = printing;
  const cells: PrintedCell[] = [];
  let cursor = start;
  for (const [from, to] of cellBounds(text, start, end)) {
    discard(printing, "table delimiter", cursor, from);
    let first = from;
    while (first < to && isBlank(text.charCodeAt(first))) first++;
    const pieces = scanInline(printing.inline, text, first, trimmedEnd(text, first, to), 0);
    cells.push({ runs: placePieces(printing, pieces, text, 0) });
    cursor = to;
  }
  discard(printing, "table delimiter", cursor, trimmedEnd(text, cursor, end));
  return cells;
}
