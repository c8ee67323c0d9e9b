import type { CitationRelation, Pinpoint } from "@rapporteur/core";
import type { CitedText, Span } from "./cited-text.ts";
import { type NotePatterns, notePatterns } from "./notes/note-patterns.ts";
import { type Quotation, readQuotations } from "./notes/read-quotations.ts";
import { type PrintedPinpoints, readPinpoints } from "./pinpoints/read-pinpoints.ts";
import type { Issuer } from "./references/choose-body.ts";
import { type LocatedReference, locateReferences } from "./references/locate-references.ts";
import type { CitationWords } from "./words/lexicon.ts";

/** A text that is read for its citations. */
export interface Reading extends CitedText {
  readonly words: CitationWords;
  readonly patterns: NotePatterns;
  /** The documents, resolutions and decisions that it refers to, in order; none inside an address. */
  readonly references: readonly LocatedReference[];
  /** The places inside sources that it names, in order. */
  readonly places: readonly PrintedPinpoints[];
  /** Its quotations, in order. */
  readonly quotations: readonly Quotation[];
  /** Whether it has a noun for an input to the report: without one it names none. */
  readonly speaksOfInputs: boolean;
}

/** Prepares a text for reading. */
export function startReading(cited: CitedText, words: CitationWords, issuer: Issuer): Reading {
  const { text, plain, italics, links } = cited;
  const patterns = notePatterns(words);
  return {
    text,
    plain,
    italics,
    links,
    words,
    patterns,
    references: locateReferences(plain, words, issuer),
    places: readPinpoints(plain, 0, plain.length, words),
    quotations: readQuotations(plain),
    speaksOfInputs: patterns.inputs?.noun.test(plain) ?? false,
  };
}

/** The places that stand between two offsets, outside the stretch that is left out. */
export function pinpointsIn(
  { places }: Reading,
  start: number,
  end: number,
  leaveOut: Span = { start: 0, end: 0 },
): readonly Pinpoint[] {
  const found: Pinpoint[] = [];
  for (let index = firstFrom(places, start); index < places.length; index++) {
    const place = places[index];
    if (place === undefined || place.end > end) break;
    if (place.start < leaveOut.end && place.end > leaveOut.start) continue;
    found.push(...place.pinpoints);
  }
  return found;
}

/** The index of the first span that begins at `start` or after it. */
export function firstFrom(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How a text relates to a source that its words send to. */
export function relationOf(see: string | undefined, patterns: NotePatterns): CitationRelation {
  if (see === undefined) return "cites";
  return patterns.also.test(see) ? "see-also" : "see";
}
