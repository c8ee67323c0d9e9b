import type { DraftBlock, DraftBody, DraftPoint, DraftSection, DraftText } from "../body/draft.ts";
import type { Findings } from "../findings.ts";
import type { PrintedRun } from "../printed/printed.ts";
import type { DraftNote } from "./draft-note.ts";
import { markParts, mayBeMark } from "./split-marks.ts";

/** A note with its mark or marks found. Runs that are marks carry the note's key in `mark`. */
export interface PairedNotes {
  /** Notes by the key that the marks of their runs carry. */
  readonly byKey: ReadonlyMap<string, DraftNote>;
  readonly marked: ReadonlySet<DraftNote>;
}

/**
 * Pairs the marks in the text with the notes, by number in sequence: in the title, the summary, the body, the annexes.
 * Numbers that start again in the notes start again in the text. A raised character that is no mark stays raised.
 */
export function pairMarks(
  front: readonly DraftText[],
  bodies: readonly DraftBody[],
  notes: readonly DraftNote[],
  findings: Findings,
): PairedNotes {
  const scopes = scopesOf(notes);
  const lettered = notes.filter(({ label }) => Number.isNaN(Number(label)));
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
      runs.push(part.mark === undefined ? part : pair(part, before));
      if (part.mark === undefined && !part.raised && part.text.trim() !== "") before = part.text;
    }
    text.runs = runs;
  };

  const pair = (run: PrintedRun, before: string): PrintedRun => {
    const label = run.mark ?? "";
    const number = Number(label);
    if (number === 1 && last > 1 && scopes[scope + 1]?.has("1")) {
      scope += 1;
      last = 0;
    }
    const note = Number.isNaN(number) ? nextLettered(lettered, label, run.start) : scopes[scope]?.get(label);
    if (run.raised && isExponent(number, before, last)) return { ...run, mark: undefined };
    if (!note) {
      // An asterisk may be part of a text; behind a title it is a mark.
      const isText = Number.isNaN(number) ? !(inTitle && /^[*†‡]/.test(label)) : number > last + 50;
      if (isText) return { ...run, mark: undefined };
      findings.add("mark-without-note", run, { label });
      if (!Number.isNaN(number)) last = Math.max(last, number);
      return { ...run, mark: undefined, raised: true };
    }
    const key = `${note.start}:${label}`;
    byKey.set(key, note);
    marked.add(note);
    if (!Number.isNaN(number)) last = Math.max(last, number);
    return { ...run, mark: key };
  };

  inTitle = true;
  for (const text of front) pairText(text);
  inTitle = false;
  for (const body of bodies) {
    for (const block of body.blocks) pairBlock(block, pairText);
    for (const section of body.sections) pairSection(section, pairText);
    for (const annex of body.annexes) pairSection(annex, pairText);
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

/** Letters and asterisks start anew with each table: the note meant is the next one down the page. */
function nextLettered(notes: readonly DraftNote[], label: string, at: number): DraftNote | undefined {
  const named = notes.filter((note) => note.label === label);
  return named.find(({ start }) => start > at) ?? named.at(-1);
}

/** The notes in groups, each numbered anew; by label. */
function scopesOf(notes: readonly DraftNote[]): Map<string, DraftNote>[] {
  const scopes: Map<string, DraftNote>[] = [new Map()];
  let last = 0;
  for (const note of notes) {
    const number = Number(note.label);
    let scope = scopes[scopes.length - 1];
    if (number === 1 && last > 1 && scope?.has("1")) {
      scope = new Map();
      scopes.push(scope);
    }
    if (!Number.isNaN(number)) last = number;
    // Of two notes with one number the first has the mark; the other will be found without one.
    if (!scope?.has(note.label)) scope?.set(note.label, note);
  }
  return scopes;
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
    for (const text of block.cells) pairText(text);
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
