import type { Piece } from "../pieces/piece.ts";
import { dropStart, trimRuns } from "../pieces/runs.ts";
import { splitLabel } from "../pieces/split-label.ts";
import type { PrintedRun } from "../printed/printed.ts";
import type { DraftNote } from "./draft-note.ts";

/** Longest note number: four digits are more than any report has. */
const noteLabel = /^\s*(?:\(?(\d{1,4}|[a-z])\)?|([*†‡§]{1,5}))[.)]?\s*$/;
const asterisks = /^\s*([*†‡§]{1,5})\s+(?=\S)/;

/** Reads a piece as a note's body: it opens with a raised label, or its source marks it as one. */
export function readNote(piece: Piece): DraftNote | undefined {
  const { start, end } = piece;
  if (piece.note !== undefined) return { label: piece.note, prefix: [], runs: [...piece.runs], start, end };
  const head = raisedHead(piece.runs);
  if (!head) return undefined;
  const match = noteLabel.exec(head.text);
  const label = match?.[1] ?? match?.[2];
  if (label === undefined) return undefined;
  const rest = [...trimRuns(dropStart(piece.runs, head.text.length))];
  return { label, prefix: piece.runs.slice(0, head.count), runs: rest, start, end };
}

/** Reads a piece as a note that opens with plain asterisks, as notes to a title do. */
export function readStarNote(piece: Piece): DraftNote | undefined {
  const match = asterisks.exec(piece.text);
  if (!match) return undefined;
  const [opening, label = ""] = match;
  const { prefix, rest } = splitLabel(piece.runs, opening.length);
  return { label, prefix, runs: rest, start: piece.start, end: piece.end };
}

function raisedHead(
  runs: readonly PrintedRun[],
): { readonly text: string; readonly count: number } | undefined {
  let text = "";
  let count = 0;
  for (const run of runs) {
    if (!run.raised && (run.text.trim() !== "" || text.trim() !== "")) break;
    text += run.text;
    count++;
  }
  return text.trim() === "" ? undefined : { text, count };
}

/** Parts a body that holds several notes, each opening with the next number, raised, after a space. */
export function partNotes(note: DraftNote): readonly DraftNote[] {
  const notes: DraftNote[] = [];
  let current = note;
  let from = 0;
  let number = Number(note.label);
  if (!Number.isInteger(number) || number < 1) return [note];
  for (const [index, run] of note.runs.entries()) {
    if (!run.raised || run.text.trim() !== String(number + 1)) continue;
    const before = note.runs[index - 1];
    if (!before || !/\s$/.test(before.text) || index === note.runs.length - 1) continue;
    notes.push({ ...current, runs: [...trimRuns(note.runs.slice(from, index))], end: run.start });
    number += 1;
    from = index + 1;
    current = { label: String(number), prefix: [run], runs: [], start: run.start, end: note.end };
  }
  notes.push({ ...current, runs: [...trimRuns(note.runs.slice(from))] });
  return notes;
}
