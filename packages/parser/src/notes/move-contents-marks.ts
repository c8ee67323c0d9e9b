import type { DraftBody, DraftSection } from "../body/draft.ts";
import type { Findings } from "../findings.ts";
import { isPiece } from "../pieces/piece.ts";
import { textOf } from "../pieces/runs.ts";
import type { Discard } from "../pieces/set-furniture-aside.ts";
import type { PrintedRun } from "../printed/printed.ts";
import type { DraftNote } from "./draft-note.ts";
import { markParts, mayBeMark } from "./split-marks.ts";

/**
 * Moves the marks of notes that stand in the table of contents, which is left out, to the headings that its entries
 * name: the outline of the report stands for it.
 */
export function moveContentsMarks(
  discards: readonly Discard[],
  notes: readonly DraftNote[],
  { sections }: DraftBody,
  findings: Findings,
): void {
  const entries = discards.filter(({ reason }) => reason === "table of contents").flatMap(entriesOf);
  const marked = entries.filter((runs) => runs.some(mayBeMark));
  if (marked.length === 0) return;
  const headings = headingsByWords(sections);
  const labels = new Set(notes.map(({ label }) => label));
  for (const runs of marked) {
    let words = "";
    for (const part of markParts(runs)) {
      const heading = part.mark === undefined ? undefined : headings.get(bare(words));
      if (heading && part.mark !== undefined && labels.has(part.mark)) {
        const at = heading.heading.runs.at(-1)?.end ?? part.start;
        heading.heading.runs.push({ text: part.text, start: at, end: at, mark: part.mark });
        findings.add("mark-moved", part, { label: part.mark, text: textOf(heading.heading.runs) }, heading);
      } else words += part.text;
    }
  }
}

function entriesOf({ pieces }: Discard): readonly (readonly PrintedRun[])[] {
  return pieces.flatMap((entry) => {
    if (isPiece(entry)) return [entry.runs];
    return entry.table.rows.flatMap(({ cells }) => cells.map(({ runs }) => runs));
  });
}

/** Headings by their words, with and without the label. */
function headingsByWords(sections: readonly DraftSection[]): ReadonlyMap<string, DraftSection> {
  const headings = new Map<string, DraftSection>();
  const visit = (section: DraftSection): void => {
    const words = textOf(section.heading.runs);
    for (const known of [bare(words), bare(textOf(section.prefix) + words)]) {
      if (known !== "" && !headings.has(known)) headings.set(known, section);
    }
    for (const inner of section.sections) visit(inner);
  };
  for (const section of sections) visit(section);
  return headings;
}

const bare = (words: string): string => words.replace(/[\s.…]+/g, "").toLowerCase();
