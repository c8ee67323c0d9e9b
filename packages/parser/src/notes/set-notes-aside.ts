import { joinRuns } from "../body/tear.ts";
import type { Findings } from "../findings.ts";
import { type Entry, isPiece, type Piece, type Thing } from "../pieces/piece.ts";
import { beginning, endsSentence, wordsAtEnd } from "../pieces/sentence.ts";
import type { DraftNote } from "./draft-note.ts";
import { partNotes, readNote, readStarNote } from "./read-note.ts";

/** The text without its notes, and the notes in the order of their printing. */
export interface NotesAside {
  readonly entries: readonly (Piece | Thing)[];
  readonly notes: readonly DraftNote[];
}

/**
 * Takes the bodies of notes out of the flow, with the pieces that a page's end tore off them. What follows a note or a
 * rule is marked as following a page's end; rules themselves are dropped.
 */
export function setNotesAside(entries: readonly Entry[], findings: Findings): NotesAside {
  const kept: (Piece | Thing)[] = [];
  const notes: DraftNote[] = [];
  const starred = starredWords(entries);
  let text: Piece | undefined;
  let gap = false;
  let afterRule = false;
  let last: Entry | undefined;
  for (const [index, entry] of entries.entries()) {
    if (!isPiece(entry)) {
      if (entry.look === "rule") {
        gap = true;
        afterRule = true;
      } else kept.push(entry);
      last = entry;
      continue;
    }
    const note = readNote(entry) ?? (starred ? readStarNote(entry) : undefined);
    const before = notes.at(-1);
    if (note) {
      for (const one of parted(note, entry, findings)) notes.push(one);
      gap = true;
    } else if (
      before &&
      isTail(before, entry, {
        text,
        entries,
        index,
        afterRule,
        nearNote: last === undefined || isNoteEntry(last),
      })
    ) {
      joinRuns(before.runs, entry.runs);
      findings.add("note-joined", entry, { label: before.label }, before);
    } else {
      const piece = gap && !entry.pageBreak && !entry.whole ? { ...entry, pageBreak: true } : entry;
      kept.push(piece);
      if (entry.look !== "heading") text = entry;
      gap = false;
    }
    afterRule = false;
    last = entry;
  }
  return { entries: kept, notes };
}

const isNoteEntry = (entry: Entry): boolean => isPiece(entry) && readNote(entry) !== undefined;

function parted(note: DraftNote, entry: Piece, findings: Findings): readonly DraftNote[] {
  const all = partNotes(note);
  let before: DraftNote | undefined;
  for (const one of all) {
    if (before) findings.add("notes-parted", entry, { label: before.label, next: one.label }, one);
    before = one;
  }
  return all;
}

/** Whether a word of the text carries asterisks as a mark: then a piece that opens with them is a note. */
function starredWords(entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) =>
      isPiece(entry) &&
      /[*†‡]/.test(entry.text) &&
      /[\p{L}\p{N}.,)\]”"»][*†‡]{1,5}(?:$|[\s.,;:)])/u.test(entry.text),
  );
}

interface Surroundings {
  /** The running text before, as far as it is no note. */
  readonly text: Piece | undefined;
  readonly entries: readonly Entry[];
  readonly index: number;
  readonly afterRule: boolean;
  /** Whether the entry before is the note itself or another note. */
  readonly nearNote: boolean;
}

/**
 * Whether a piece without a label is the rest of a note that ends in mid-sentence. The running text may end in
 * mid-sentence too: then the piece is the note's if a rule parts it from the text and notes follow, or if the text
 * finds its own rest after the notes.
 */
function isTail(note: DraftNote, piece: Piece, around: Surroundings): boolean {
  if (
    piece.whole ||
    piece.labels.length > 0 ||
    piece.look === "heading" ||
    endsSentence(wordsAtEnd(note.runs))
  )
    return false;
  if (beginning(piece.text) === "upper") return false;
  const { text, entries, index } = around;
  const noteFollows = followedByNote(entries, index);
  const textOpen = text !== undefined && !endsSentence(wordsAtEnd(text.runs));
  if (!textOpen) return around.nearNote || noteFollows;
  if (around.nearNote && isAddress(piece)) return true;
  if (!noteFollows) return false;
  return around.afterRule || restFollows(entries, index);
}

const isAddress = (piece: Piece): boolean => /^(?:https?:\/\/|www\.)/.test(piece.text);

function followedByNote(entries: readonly Entry[], index: number): boolean {
  const next = entries[index + 1];
  return next !== undefined && isNoteEntry(next);
}

/** Whether, after the notes that follow, a piece goes on in lower case. */
function restFollows(entries: readonly Entry[], index: number): boolean {
  for (let ahead = index + 1; ahead < entries.length; ahead++) {
    const entry = entries[ahead];
    if (!entry || isNoteEntry(entry) || entry.look === "rule") continue;
    return (
      isPiece(entry) &&
      entry.labels.length === 0 &&
      entry.look !== "heading" &&
      beginning(entry.text) !== "upper"
    );
  }
  return false;
}
