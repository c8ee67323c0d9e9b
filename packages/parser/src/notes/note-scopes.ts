import type { DraftNote } from "./draft-note.ts";

/** Notes as marks find them: numbered ones by number within a scope, all others by label down the page. */
export interface NoteScopes {
  /** The note with a number in a scope, counted from 0. */
  readonly numbered: (scope: number, label: string) => DraftNote | undefined;
  /** The scope that a note is in; the last one for a note that its number does not find. */
  readonly scopeOf: (note: DraftNote) => number;
  /** Letters and asterisks start anew with each table: the note meant is the next one down the page, or the last one. */
  readonly lettered: (label: string, at: number) => DraftNote | undefined;
}

/** Puts notes, in the order of the page, where marks find them. */
export function noteScopes(notes: readonly DraftNote[]): NoteScopes {
  let scope = new Map<string, DraftNote>();
  const scopes = [scope];
  const places = new Map<DraftNote, number>();
  const lettered = new Map<string, DraftNote[]>();
  let last = 0;
  for (const note of notes) {
    const number = Number(note.label);
    if (Number.isNaN(number)) {
      const named = lettered.get(note.label);
      if (named) named.push(note);
      else lettered.set(note.label, [note]);
    }
    if (number === 1 && last > 1 && scope.has("1")) {
      scope = new Map();
      scopes.push(scope);
    }
    if (!Number.isNaN(number)) last = number;
    places.set(note, scopes.length - 1);
    // Of two notes with one number the first has the mark; the other will be found without one.
    if (!scope.has(note.label)) scope.set(note.label, note);
  }
  return {
    numbered: (scope, label) => scopes[scope]?.get(label),
    scopeOf: (note) => places.get(note) ?? scopes.length - 1,
    lettered: (label, at) => firstAfter(lettered.get(label) ?? [], at),
  };
}

/** The first of notes in order that begins after a place; the last one, if none does. */
function firstAfter(notes: readonly DraftNote[], at: number): DraftNote | undefined {
  let low = 0;
  let high = notes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((notes[middle]?.start ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return notes[Math.min(low, notes.length - 1)];
}
