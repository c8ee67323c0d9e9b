import type { Block, TableRow } from "@rapporteur/core";
import type { DraftRow, DraftThing } from "../body/draft.ts";
import { toInlines, toTitle } from "./inlines.ts";
import { claim, type Writing } from "./writing.ts";

/** Writes a table or a figure, counted through the report (in an annex, through all annexes). */
export function toThing(draft: DraftThing, lead: string, writing: Writing): Block {
  const { thing } = draft;
  const captioned = draft.caption?.runs ?? [];
  const caption = draft.caption && { caption: toTitle(captioned, writing.noteId) };
  if (thing.look === "table") {
    writing.counts.table += 1;
    const id = writing.ids.give(draft, `${lead}table-${writing.counts.table}`, thing);
    const words = draft.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
    claim(writing, id, "tables", [], [...captioned, ...words], thing);
    return { type: "table", id, ...caption, rows: draft.rows.map((row) => toRow(row, writing)) };
  }
  writing.counts.figure += 1;
  const id = writing.ids.give(draft, `${lead}figure-${writing.counts.figure}`, thing);
  claim(writing, id, "figures", [], captioned, thing);
  const { url, description } = thing.figure;
  return {
    type: "figure",
    id,
    ...(url && { url }),
    ...(description && { description }),
    ...caption,
  };
}

function toRow({ header, cells }: DraftRow, writing: Writing): TableRow {
  return {
    cells: cells.map(({ runs, columnSpan = 1, rowSpan = 1 }) => ({
      content: toInlines(runs, writing.noteId),
      ...(header && { header: true }),
      ...(columnSpan > 1 && { columnSpan }),
      ...(rowSpan > 1 && { rowSpan }),
    })),
  };
}
