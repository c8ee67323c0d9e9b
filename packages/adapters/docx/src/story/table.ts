import type { PrintedBlock, PrintedCell, PrintedRow, PrintedRun, PrintedTable } from "@rapporteur/parser";
import { isFrame, isMastheadTable } from "./layout-tables.ts";
import { type OpenRow, type OpenTable, type Story, sinkOf } from "./story.ts";

/** Opens a table. */
export function openTable(story: Story): void {
  story.tables.push({ start: story.text.length, columns: 0, rows: [], columnSpan: 1, merge: undefined });
}

/** Opens a row of the open table. */
export function openRow(story: Story): void {
  story.tables.at(-1)?.rows.push({ cells: [], header: false, deleted: false, before: 0 });
}

/** Opens a cell: what follows goes into it. */
export function openCell(story: Story): void {
  const table = story.tables.at(-1);
  if (table) {
    table.columnSpan = 1;
    table.merge = undefined;
  }
  story.sinks.push({ blocks: [], carried: undefined });
}

/** Closes the open cell. */
export function closeCell(story: Story): void {
  const sink = story.sinks.pop();
  const table = story.tables.at(-1);
  const row = table?.rows.at(-1);
  if (!sink) return;
  // A cell outside a table is against the rules; its words are words all the same.
  if (!table || !row) sinkOf(story)?.blocks.push(...sink.blocks);
  else row.cells.push({ blocks: sink.blocks, columnSpan: table.columnSpan, merge: table.merge });
}

/** Closes the open table: it becomes a block, or what it frames becomes blocks of the text around it. */
export function closeTable(story: Story): void {
  const table = story.tables.pop();
  const sink = sinkOf(story);
  if (!table || !sink) return;
  const rows = table.rows.filter(({ deleted }) => !deleted);
  const atTop = story.tables.length === 0 && story.sinks.length === 1 && story.notes.size === 0;
  if (atTop && isMastheadTable(rows, sink.blocks)) sink.blocks.push(...inHead(rows));
  else if (isFrame(table.columns, rows)) sink.blocks.push(...blocksOf(rows));
  else {
    const printed = toTable(story, table, rows);
    if (printed) sink.blocks.push(printed);
  }
}

function blocksOf(rows: readonly OpenRow[]): PrintedBlock[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
}

/** The paragraphs of a masthead: its pictures are emblems. */
function inHead(rows: readonly OpenRow[]): PrintedBlock[] {
  return blocksOf(rows).flatMap((block) => toHead(block));
}

/** A block as a line of the masthead, whatever its style says; none for an emblem. */
export function toHead(block: PrintedBlock): readonly PrintedBlock[] {
  if (block.kind === "figure" || block.kind === "rule") return [];
  if (block.kind === "table") return [{ ...block, region: "head" }];
  return [{ ...block, kind: "paragraph", level: undefined, region: "head" }];
}

function toTable(story: Story, { start }: OpenTable, rows: readonly OpenRow[]): PrintedTable | undefined {
  const spans = rowSpans(rows);
  let words = false;
  const printed: PrintedRow[] = [];
  for (const [index, row] of rows.entries()) {
    const cells: PrintedCell[] = row.before > 0 ? [{ runs: [], columnSpan: span(row.before) }] : [];
    for (const [at, cell] of row.cells.entries()) {
      const runs = cellRuns(cell.blocks);
      if (cell.merge === "above") {
        discardRuns(story, runs);
        continue;
      }
      words ||= runs.some(({ text }) => text.trim() !== "");
      cells.push({ runs, columnSpan: span(cell.columnSpan), rowSpan: span(spans[index]?.[at] ?? 1) });
    }
    if (cells.length > 0) printed.push({ header: row.header || undefined, cells });
  }
  return words ? { kind: "table", start, end: story.text.length, rows: printed } : undefined;
}

const span = (count: number): number | undefined => (count > 1 ? count : undefined);

/** How many rows each cell takes: itself, and those below that are merged with it. */
function rowSpans(rows: readonly OpenRow[]): readonly (readonly number[])[] {
  const spans = rows.map(({ cells }) => cells.map(() => 1));
  // By column: the last cell that others may be merged with.
  const open = new Map<number, { row: number; cell: number }>();
  for (const [row, { cells, before }] of rows.entries()) {
    let column = before;
    for (const [index, cell] of cells.entries()) {
      const first = open.get(column);
      if (cell.merge === "above" && first) {
        const counted = spans[first.row];
        if (counted) counted[first.cell] = row - first.row + 1;
      } else open.set(column, { row, cell: index });
      column += cell.columnSpan;
    }
  }
  return spans;
}

/** The words of a cell: its paragraphs, and the cells of tables in it, parted by line feeds. */
export function cellRuns(blocks: readonly PrintedBlock[]): PrintedRun[] {
  const runs: PrintedRun[] = [];
  const add = (more: readonly PrintedRun[]): void => {
    const last = runs.at(-1);
    if (last && more.length > 0) runs.push({ text: "\n", start: last.end, end: last.end });
    runs.push(...more);
  };
  for (const block of blocks) {
    if (block.kind === "table") for (const { cells } of block.rows) for (const cell of cells) add(cell.runs);
    else if ("runs" in block) add(block.runs);
  }
  return runs;
}

/** Words in a cell that is merged with the one above are not shown. */
function discardRuns({ discards }: Story, runs: readonly PrintedRun[]): void {
  for (const { start, end } of runs) {
    if (end > start) discards.push({ reason: "merged cell", start, end });
  }
}
