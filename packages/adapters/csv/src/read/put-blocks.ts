import { type Draft, draftOf, rowsWithin, tableNamed } from "./draft.ts";
import { findUnreached } from "./find-unreached.ts";
import type { Findings } from "./findings.ts";
import { putTableRows } from "./put-table-rows.ts";
import { columnIndex, type ReadTables, type RecordRow } from "./table-rows.ts";

/** The blocks that stand in no section. */
export interface LooseBlocks {
  readonly summary: readonly Draft[];
  readonly blocks: readonly Draft[];
}

/** Puts blocks into each other and into their sections; keys and foreign keys have been checked. */
export function putBlocks(
  tables: ReadTables,
  sections: ReadonlyMap<string, Draft>,
  findings: Findings,
): LooseBlocks {
  const read = tableNamed(tables, "blocks");
  const cells = rowsWithin(tableNamed(tables, "cells"), ["table"]);
  const byId = new Map<string, Draft>();
  const drafts = read.records.map((row) => {
    const { id, type } = draftOf(row, "block");
    const inside = cells.get(String(id));
    if (type !== "table" && (inside || row.record.rows !== undefined)) {
      const reason = "it has rows or cells, but is no table";
      findings.addCell(
        "place-wrong",
        { table: read, row: row.row, column: columnIndex(read.table, "type") },
        { reason },
      );
    }
    const draft = draftBlock(row, () => putTableRows(read, row, inside, findings));
    byId.set(String(draft.id), draft);
    return draft;
  });
  const loose = { summary: [] as Draft[], blocks: [] as Draft[] };
  const top: Draft[] = [];
  for (const [at, draft] of drafts.entries()) {
    const row = read.records[at];
    if (!row) continue;
    const list = listFor(draft, row, { byId, sections, loose });
    if (typeof list !== "string") {
      list.push(draft);
      if (row.record.parent === undefined) top.push(draft);
      continue;
    }
    const column = columnIndex(
      read.table,
      draft.type === "point" || row.record.parent !== undefined ? "parent" : "section",
    );
    findings.addCell("place-wrong", { table: read, row: row.row, column }, { reason: list });
  }
  if (!findings.failed()) findUnreached(read, drafts, top, findings);
  return loose;
}

/** The block of a row with its words; the blocks in it come later. */
function draftBlock(row: RecordRow, rows: () => readonly Draft[]): Draft {
  const draft = draftOf(row, "block");
  const { text } = row.record;
  if (draft.type === "paragraph" || draft.type === "point") {
    draft.content = text ?? [];
    draft.points = [];
  } else {
    if (text !== undefined) draft.caption = text;
    if (draft.type === "table") draft.rows = rows();
    if (draft.type === "quote") draft.blocks = [];
  }
  return draft;
}

/** Where a block may belong. */
interface Around {
  readonly byId: ReadonlyMap<string, Draft>;
  readonly sections: ReadonlyMap<string, Draft>;
  readonly loose: { readonly summary: Draft[]; readonly blocks: Draft[] };
}

/** The list that a block belongs into; the reason if there is none. */
function listFor(
  { type }: Draft,
  { record }: RecordRow,
  { byId, sections, loose }: Around,
): Draft[] | string {
  const { parent, section, part } = record;
  if (parent !== undefined) {
    const { points, blocks } = byId.get(String(parent)) ?? {};
    if (type === "point")
      return (points as Draft[] | undefined) ?? "a point stands in a paragraph or a point";
    return (
      (blocks as Draft[] | undefined) ?? "what is no point stands in a section or a quote, not in this block"
    );
  }
  if (type === "point") return "a point stands in a paragraph or a point, and names it as its parent";
  if (section !== undefined) return sections.get(String(section))?.blocks as Draft[];
  if (part === "summary") return loose.summary;
  return part === "blocks" ? loose.blocks : "outside of a section the part is summary or blocks";
}
