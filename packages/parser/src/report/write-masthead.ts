import type { Inline, Masthead } from "@rapporteur/core";
import { stretchOf } from "../body/draft.ts";
import type { DraftMasthead } from "../masthead/read-masthead.ts";
import { toInlines, toTitle } from "./inlines.ts";
import { claim, type Writing } from "./writing.ts";

/** Writes the masthead; a symbol given by the caller stands for one that is not printed. */
export function writeMasthead(draft: DraftMasthead, symbol: string | undefined, writing: Writing): Masthead {
  const { organ, body, distribution, date, originalLanguage, session, agendaItems } = draft;
  const named = draft.symbol ?? symbol;
  const lines = draft.lines.map(({ runs }) => toInlines(runs, writing.noteId));
  const subtitle: readonly Inline[] | undefined =
    draft.subtitle && toTitle(draft.subtitle.runs, writing.noteId);
  writing.claims.push({
    node: "masthead",
    kind: "masthead",
    prefix: [],
    runs: draft.fields,
    verbatim: false,
  });
  claim(writing, "masthead-title", "masthead", [], draft.title.runs, stretchOf(draft.title));
  if (draft.subtitle)
    claim(writing, "masthead-subtitle", "masthead", [], draft.subtitle.runs, stretchOf(draft.subtitle));
  for (const [index, { runs }] of draft.lines.entries()) {
    claim(writing, `masthead-line-${index + 1}`, "masthead", [], runs, stretchOf({ runs }));
  }
  return {
    ...(organ !== undefined && { organ }),
    ...(body !== undefined && { body }),
    ...(named !== undefined && { symbol: named }),
    ...(distribution !== undefined && { distribution }),
    ...(date !== undefined && { date }),
    ...(originalLanguage !== undefined && { originalLanguage }),
    ...(session && { session }),
    agendaItems,
    title: toTitle(draft.title.runs, writing.noteId),
    ...(subtitle && { subtitle }),
    ...(lines.length > 0 && { lines }),
  };
}
