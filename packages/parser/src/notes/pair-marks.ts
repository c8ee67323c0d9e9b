import type { DraftBlock, DraftBody, DraftPoint, DraftSection, DraftText } from "../body/draft.ts";
import type { Findings } from "../findings.ts";
import type { PrintedRun } from "../printed/printed.ts";
import type { DraftNote } from "./draft-note.ts";
import { noteScopes } from "./note-scopes.ts";
import { markParts, mayBeMark } from "./split-marks.ts";

/** A note with its mark or marks found. Runs that are marks carry the note's key in `mark`. */
export interface PairedNotes {
  /** Notes by the key that the marks of their runs carry. */
  readonly byKey: ReadonlyMap<string, DraftNote>;
  readonly marked: ReadonlySet<DraftNote>;
}

/**
 * Pairs the marks in the text with the notes, by number in sequence: in the title, the summary, the body, the annexes.
 * Numbers that start again in the notes start again in the text. A raised character that is no mark stays raised. In
 * notes only what the source itself names a mark is one.
 */
export function pairMarks(
  front: readonly DraftText[],
  bodies: readonly DraftBody[],
  notes: readonly DraftNote[],
  findings: Findings,
): PairedNotes {
  const scopes = noteScopes(notes);
  const byKey = new Map<string, DraftNote>();
  const marked = new Set<DraftNote>();
  let scope = 0;
  let last = 0;
  let inTitle = false;

  const pairText = (text: DraftText): void => {
    if (!text.runs.some(mayBeMark)) return;
    let before = "";
    let mark: string | undefined;
    const runs: PrintedRun[] = [];
    for (const part of markParts(text.runs)) {
      if (part.mark !== undefined && part.mark === mark) findings.add("mark-repeated", part, { label: mark });
      if (part.mark !== undefined || part.text.trim() !== "") mark = part.mark;
      runs.push(part.mark === undefined ? part : pair(part, part.mark, before));
      if (part.mark === undefined && !part.raised && part.text.trim() !== "") before = part.text;
    }
    text.runs = runs;
  };

  const pair = (run: PrintedRun, label: string, before: string): PrintedRun => {
    const number = Number(label);
    if (number === 1 && last > 1 && scopes.numbered(scope + 1, "1")) {
      scope += 1;
      last = 0;
    }
    const note = named(label, scope, run.start);
    if (run.raised && isExponent(number, before, last)) return { ...run, mark: undefined };
    if (!note) {
      // An asterisk may be part of a text; behind a title it is a mark.
      const isText = Number.isNaN(number) ? !(inTitle && /^[*†‡]/.test(label)) : number > last + 50;
      if (isText) return { ...run, mark: undefined };
      if (!Number.isNaN(number)) last = Math.max(last, number);
      return left(run, label);
    }
    if (!Number.isNaN(number)) last = Math.max(last, number);
    return lead(run, label, note);
  };

  const pairInNote = (run: PrintedRun, holder: DraftNote): PrintedRun => {
    if (run.mark === undefined) return run;
    const label = run.mark;
    const note = named(label, scopes.scopeOf(holder), run.start);
    return note ? lead(run, label, note) : left(run, label);
  };

  const named = (label: string, within: number, at: number): DraftNote | undefined =>
    Number.isNaN(Number(label)) ? scopes.lettered(label, at) : scopes.numbered(within, label);

  const lead = (run: PrintedRun, label: string, note: DraftNote): PrintedRun => {
    const key = `${note.start}:${label}`;
    byKey.set(key, note);
    marked.add(note);
    return { ...run, mark: key };
  };

  const left = (run: PrintedRun, label: string): PrintedRun => {
    findings.add("mark-without-note", run, { label });
    return { ...run, mark: undefined, raised: true };
  };

  inTitle = true;
  for (const text of front) pairText(text);
  inTitle = false;
  for (const body of bodies) {
    for (const block of body.blocks) pairBlock(block, pairText);
    for (const section of body.sections) pairSection(section, pairText);
    for (const annex of body.annexes) pairSection(annex, pairText);
  }
  for (const note of notes) {
    if (note.runs.some(({ mark }) => mark !== undefined))
      note.runs = note.runs.map((run) => pairInNote(run, note));
  }
  return { byKey, marked };
}

/** m², km³: a unit before a 2 or a 3 that is not the number that the notes have come to. */
function isExponent(number: number, before: string, last: number): boolean {
  if (/(?:^|\D)10$/.test(before) && number !== last + 1) return true;
  if (number !== 2 && number !== 3) return false;
  return number !== last + 1
    ? /(?:^|[\s\d(])[kcdm]?m$|(?:^|\s)ha$|\d$/.test(before)
    : /(?:^|[\s\d])[kcdm]m$/.test(before);
}

function pairSection(section: DraftSection, pairText: (text: DraftText) => void): void {
  pairText(section.heading);
  for (const block of section.blocks) pairBlock(block, pairText);
  for (const inner of section.sections) pairSection(inner, pairText);
}

function pairBlock(block: DraftBlock, pairText: (text: DraftText) => void): void {
  if (block.type === "quote") for (const text of block.paragraphs) pairText(text);
  if (block.type === "thing") {
    if (block.caption) pairText(block.caption);
    for (const { cells } of block.rows) for (const text of cells) pairText(text);
  }
  if (block.type !== "paragraph") return;
  pairText(block.body);
  for (const point of block.points) pairPoint(point, pairText);
  if (block.closing) pairText(block.closing);
}

function pairPoint(point: DraftPoint, pairText: (text: DraftText) => void): void {
  pairText(point.body);
  for (const inner of point.points) pairPoint(inner, pairText);
}
