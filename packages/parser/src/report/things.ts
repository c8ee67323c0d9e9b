import type { Block, TableRow } from "@rapporteur/core";
import type { DraftThing } from "../body/draft.ts";
import type { PrintedTable } from "../printed/printed.ts";
import { toInlines, toTitle } from "./inlines.ts";
import { claim, type Writing } from "./writing.ts";

/** Writes a table or a figure, counted through the report (in an annex, through all annexes). */
export function toThing(draft: DraftThing, lead: string, writing: Writing): Block {
  const { thing } = draft;
  const caption = draft.caption && { caption: toTitle(draft.caption.runs, writing.noteId) };
  if (thing.table) {
    writing.counts.table += 1;
    const id = writing.ids.give(draft, `${lead}table-${writing.counts.table}`, thing);
    claim(
      writing,
      id,
      "tables",
      [],
      [...(draft.caption?.runs ?? []), ...draft.cells.flatMap(({ runs }) => runs)],
      thing,
    );
    return { type: "table", id, ...caption, rows: toRows(thing.table, draft, writing) };
  }
  writing.counts.figure += 1;
  const id = writing.ids.give(draft, `${lead}figure-${writing.counts.figure}`, thing);
  claim(writing, id, "figures", [], draft.caption?.runs ?? [], thing);
  const { url, description } = thing.figure ?? {};
  return {
    type: "figure",
    id,
    ...(url !== undefined && url !== "" && { url }),
    ...(description !== undefined && description !== "" && { description }),
    ...caption,
  };
}

function toRows(table: PrintedTable, draft: DraftThing, writing: Writing): TableRow[] {
  let at = 0;
  return table.rows.map(({ header, cells }) => ({
    cells: cells.map(({ columnSpan, rowSpan }) => ({
      content: toInlines(draft.cells[at++]?.runs ?? [], writing.noteId),
      ...(header && { header: true }),
      ...(columnSpan !== undefined && columnSpan > 1 && { columnSpan }),
      ...(rowSpan !== undefined && rowSpan > 1 && { rowSpan }),
    })),
  }));
}
