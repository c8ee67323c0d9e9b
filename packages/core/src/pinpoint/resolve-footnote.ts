import type { Footnote } from "../model/footnote.ts";
import { firstMarkRuns } from "../tree/first-mark-runs.ts";
import type { IndexEntry, ReportIndex } from "../tree/report-index.ts";
import { onlyLabelled } from "./label-parts.ts";
import { isInside } from "./scope.ts";

/**
 * The footnote with a label, among those whose marks stand in `scope` where one is given; else in the body, or in an
 * annex that goes on with the body's numbers.
 */
export function resolveFootnote(
  index: ReportIndex,
  label: string,
  scope?: IndexEntry,
): IndexEntry | undefined {
  const wanted = label.replace(/^\((.*)\)$/, "$1").replace(/\.$/, "");
  const { footnotes } = index.report;
  const only = (notes: readonly Footnote[]) => {
    const found = onlyLabelled(notes, wanted, (note) => note.label);
    return found && index.entries.get(found.id);
  };
  if (scope) {
    const marked = new Set(
      index.marks.filter(({ holder }) => holder && isInside(holder, scope)).map(({ footnote }) => footnote),
    );
    return only(footnotes.filter(({ id }) => marked.has(id)));
  }
  const runs = firstMarkRuns(index.marks);
  const runOf = ({ id }: Footnote) => runs.get(id) ?? "body";
  const body = footnotes.filter((note) => runOf(note) === "body");
  if (body.some((note) => note.label.toLowerCase() === wanted.toLowerCase())) return only(body);
  const anew = new Set(footnotes.filter((note) => note.label === "1").map(runOf));
  return only(footnotes.filter((note) => runOf(note) !== "body" && !anew.has(runOf(note))));
}
