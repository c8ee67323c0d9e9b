import type { Citation } from "@rapporteur/core";
import { type KnownWorks, startKnownWorks } from "./known-works.ts";

/** A note that cites. */
export interface CitingNote {
  readonly id: string;
  readonly label: string;
  /** Tells the notes of an annex from others with the same labels. */
  readonly series: string;
}

/** What earlier notes cite: all that words like *ibid.* may mean. */
export interface History {
  readonly works: KnownWorks;
  /** The citations of the note that comes right before; `undefined` where it is not there. */
  readonly before: (note: CitingNote) => readonly Citation[] | undefined;
  /** The citations of an earlier note, by its label. */
  readonly of: (series: string, label: string) => readonly Citation[] | undefined;
  readonly add: (note: CitingNote, citations: readonly Citation[]) => void;
}

/** Starts before the first note. */
export function startHistory(): History {
  const notes = new Map<string, readonly Citation[]>();
  const of = (series: string, label: string) => notes.get(`${series} ${label}`);
  return {
    works: startKnownWorks(),
    before: ({ series, label }) => {
      const earlier = labelBefore(label);
      return earlier === undefined ? undefined : of(series, earlier);
    },
    of,
    add: ({ series, label }, citations) => {
      notes.set(`${series} ${label}`, citations);
    },
  };
}

/** The label that comes before one: 16 before 17, b before c. */
function labelBefore(label: string): string | undefined {
  if (/^\d{1,6}$/.test(label)) return String(Number(label) - 1);
  if (/^[b-z]$/i.test(label)) return String.fromCharCode(label.charCodeAt(0) - 1);
  return undefined;
}
