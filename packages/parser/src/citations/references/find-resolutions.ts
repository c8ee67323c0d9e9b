import type { CitationWords } from "../words/lexicon.ts";
import { type BodyName, bodies } from "./bodies.ts";
import { isPlausible } from "./is-plausible.ts";
import { type Mention, readMentions } from "./read-mentions.ts";
import { mayHoldNumbers, type ResolutionNumber, readNumbers } from "./read-numbers.ts";
import { symbolOf } from "./symbol-of.ts";

/** A resolution or decision named in prose. */
export interface NamedResolution {
  readonly symbol?: string | undefined;
  readonly nature: "RES" | "DEC";
  readonly body: BodyName;
  /** Where the words that name it begin: "General Assembly resolution 76/172", or the number itself in a list. */
  readonly opens: number;
  /** Where its number stands. */
  readonly start: number;
  readonly end: number;
  readonly number: ResolutionNumber;
}

/** What is known before the text is read. */
export interface Issuer {
  /** The bodies that issue the text, the innermost first. */
  readonly bodies: readonly BodyName[];
}

/**
 * Finds the resolutions and decisions that a text names by number, in order. Whose they are is told by the body named
 * with them, else by the form of the number, the body last named and the issuer: the first one whose numbers look so.
 */
export function findResolutions(text: string, words: CitationWords, issuer: Issuer): readonly NamedResolution[] {
  if (!mayHoldNumbers(text)) return [];
  const numbers = readNumbers(text);
  if (numbers.length === 0) return [];
  const mentions = readMentions(text, words);
  const found: NamedResolution[] = [];
  let at = 0;
  let noun: number | undefined;
  for (const [index, number] of numbers.entries()) {
    for (; at < mentions.length && (mentions[at]?.start ?? 0) < number.start; at++) {
      if (mentions[at]?.nature !== undefined) noun = at;
    }
    const named = noun === undefined ? undefined : mentions[noun];
    if (noun === undefined || named?.nature === undefined) continue;
    const body = bodyOf(number, { text, words, issuer, mentions, noun, at, numbers, index });
    const before = mentions[noun - 1];
    const first = text.slice(named.end, number.start).trim() === "";
    const opens = !first ? number.start : before?.means && adjoins(text, before, named, words) ? before.start : named.start;
    const symbol = body && symbolOf(body, named.nature, number);
    if (body !== undefined)
      found.push({ symbol, nature: named.nature, body, opens, start: number.start, end: number.end, number });
  }
  return found;
}
