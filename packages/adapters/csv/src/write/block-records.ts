import type { Annex, Block, Inline, Point, Report, Section, Table } from "@rapporteur/core";
import type { TableRecord } from "../mapping/table.ts";

type NamedRecords = readonly [table: string, records: readonly TableRecord[]];

/** The records of the blocks of a report, and of the cells of its tables, in reading order. */
export function blockRecords(report: Report): readonly NamedRecords[] {
  const blocks: TableRecord[] = [];
  const cells: TableRecord[] = [];

  function addAll(list: readonly (Block | Point)[], part: string, section?: string, parent?: string): void {
    for (const block of list) {
      const text = textOf(block);
      const rows = block.type === "table" ? block.rows.length : undefined;
      blocks.push({ position: blocks.length + 1, part, section, parent, block, text, rows });
      if (block.type === "table") addCells(block, cells);
      else if (block.type === "quote") addAll(block.blocks, part, section, block.id);
      else if (block.type !== "figure") addAll(block.points, part, section, block.id);
    }
  }

  function addSection({ id, blocks: list, sections }: Section | Annex, part: string): void {
    addAll(list, part, id);
    for (const inside of sections) addSection(inside, part);
  }

  addAll(report.summary, "summary");
  addAll(report.blocks, "blocks");
  for (const section of report.sections) addSection(section, "sections");
  for (const annex of report.annexes) addSection(annex, "annexes");
  return [
    ["blocks", blocks],
    ["cells", cells],
  ];
}

/** The words of a paragraph or point, or the caption of a table or figure. */
function textOf(block: Block | Point): readonly Inline[] | undefined {
  if (block.type === "paragraph" || block.type === "point") return block.content;
  return block.type === "quote" ? undefined : block.caption;
}

function addCells({ id, rows }: Table, records: TableRecord[]): void {
  for (const [row, { cells }] of rows.entries()) {
    for (const [cell, tableCell] of cells.entries()) {
      records.push({ table: id, row: row + 1, cell: cell + 1, tableCell });
    }
  }
}
