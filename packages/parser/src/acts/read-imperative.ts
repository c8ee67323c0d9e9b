import type { Addressee } from "@rapporteur/core";
import { addresseesAfter } from "./addressees/after-verb.ts";
import type { Clause } from "./clauses.ts";
import { matchVerb, skipAdverbs } from "./match-verb.ts";
import type { RawAct } from "./raw-act.ts";
import { skipAnd } from "./read-clause.ts";
import { afterComma, type Reading, type Span } from "./reading.ts";
import { isJoined, lowerAt } from "./words.ts";

/**
 * How far a first word may be taken for a verb: `certain`, the words before the clause leave one open; `likely`, it
 * opens a point of a list; `doubtful`, it may as well open any sentence.
 */
export type Trust = "certain" | "likely" | "doubtful";

/**
 * The act of a clause that opens with the verb of what is to be done: "Further improve …", "In cooperation with
 * donors, adopt …".
 * `addressees`: those asked by the words before; without any, those whom the verb itself asks.
 */
export function readImperative(
  reading: Reading,
  clause: Clause,
  addressees: readonly Addressee[],
  trust: Trust,
): RawAct | undefined {
  const start = skipAnd(reading, clause);
  const at = verbStart(reading, { from: start, to: clause.to }, trust);
  if (at === undefined) return undefined;
  const adverbs: Span[] = [];
  const verb = skipAdverbs(reading, at, adverbs);
  const operative = matchVerb(reading, at, (form) => form === "base");
  const common = { from: clause.from, verbFrom: at, directive: true, said: "imperative" } as const;
  if (operative) {
    const { lemma } = operative.verb;
    const asked = addressees.length > 0 ? addressees : addresseesAfter(reading, operative, clause.to);
    return { ...common, verbTo: operative.to, lemma, adverb: operative.adverb, addressees: asked };
  }
  const { words, lexicon, text } = reading;
  const next = words[verb + 1];
  const base = lowerAt(words, verb);
  const particle =
    next && isJoined(next) && lexicon.particles.get(base)?.includes(next.lower) ? ` ${next.lower}` : "";
  const [first, last] = [words[adverbs[0]?.from ?? verb], words[verb - 1]];
  const adverb = adverbs.length > 0 && first && last ? text.slice(first.start, last.end) : undefined;
  return {
    ...common,
    verbTo: verb + (particle ? 2 : 1),
    lemma: `${base}${particle}`,
    adverb,
    addressees,
  };
}

/** Where the verb, or the adverb before it, stands. */
function verbStart(reading: Reading, { from, to }: Span, trust: Trust): number | undefined {
  const { words, lexicon } = reading;
  if (isImperative(reading, from, to, trust)) return from;
  if (trust === "doubtful" || hasModal(reading, { from, to })) return undefined;
  const opening = lowerAt(words, from);
  if (lexicon.infinitive.has(opening) && isImperative(reading, from + 1, to, trust)) return from + 1;
  if (!lexicon.asides.has(opening) && !lexicon.adverbForms.has(opening)) return undefined;
  for (let index = from + 1; index < to; index += 1) {
    if (afterComma(words, index) && isImperative(reading, index, to, "likely")) return index;
  }
  return undefined;
}

/** Whether a clause has a modal: it then says who should act, and its infinitives and asides only lead in to that. */
function hasModal({ words, lexicon }: Reading, { from, to }: Span): boolean {
  for (let index = from; index < to; index += 1) {
    if (lexicon.modalForms.has(lowerAt(words, index))) return true;
  }
  return false;
}

function isImperative(reading: Reading, at: number, to: number, trust: Trust): boolean {
  const { words, lexicon } = reading;
  const verb = skipAdverbs(reading, at, []);
  const word = words[verb];
  if (word === undefined || verb >= to || (verb > at && !isJoined(word))) return false;
  const { lower } = word;
  if (!lexicon.imperatives.has(lower)) {
    return trust === "certain" && lexicon.unlistedVerb.test(lower) && !isFunctionWord(reading, lower);
  }
  if (trust === "certain" || !lexicon.nounLike.has(lower)) return true;
  return isNoNoun(reading, verb + 1, trust);
}

/** Whether the word behind "support", "review" or the like shows that it is a verb. */
function isNoNoun({ words, lexicon }: Reading, index: number, trust: Trust): boolean {
  const next = words[index];
  if (next === undefined || !isJoined(next)) return trust !== "doubtful";
  const { lower } = next;
  if (lexicon.and.has(lower)) {
    const second = lowerAt(words, index + 1);
    return lexicon.imperatives.has(second) && !lexicon.nounLike.has(second);
  }
  if (trust === "doubtful") return lexicon.articles.has(lower) || lexicon.afterVerb.has(lower);
  if (lexicon.nounTail.has(lower) || lexicon.modalForms.has(lower) || lexicon.finite.has(lower)) return false;
  return !lexicon.participle.test(lower);
}

function isFunctionWord({ lexicon }: Reading, lower: string): boolean {
  return [
    lexicon.articles,
    lexicon.prepositions,
    lexicon.relatives,
    lexicon.pronouns,
    lexicon.asides,
    lexicon.and,
  ].some((words) => words.has(lower));
}
