import type { State } from "./area.ts";
import { findEntry, type LookupOptions } from "./find-entry.ts";
import type { Language } from "./language.ts";
import { indexNames, type NameMatch, type Years } from "./name-index.ts";
import { states } from "./table.ts";

/** A State found under a printed name, and what kind of name that is. */
export interface StateMatch {
  readonly state: State;
  readonly match: NameMatch;
  /** Language of the listed name; of several, the first in the order en, fr, es, ru, ar, zh. */
  readonly language: Language;
  /** The listed name, as listed. */
  readonly name: string;
  /** For a former name, the years in which it was borne. */
  readonly years?: Years;
}

const indexes = indexNames(states);

/**
 * The State that bears, or bore, exactly this name, and which kind of name it is. Case, blanks, dashes,
 * either apostrophe and the article make no difference. Nothing is guessed: a name that is not listed, or
 * that more than one State could claim ("Korea"), gives `undefined`. Throws a `RangeError` on an unknown
 * language.
 */
export function lookupState(name: string, options?: LookupOptions): StateMatch | undefined {
  const entry = findEntry(indexes, name, options);
  if (!entry) return undefined;
  const { area: state, match, language, name: listed, years } = entry;
  return { state, match, language, name: listed, ...(years && { years }) };
}
