import type { ModalVerb, OperativeVerb, VerbForm } from "./lexicon/act-lexicon.ts";
import { printedOf, type Reading, type Span } from "./reading.ts";
import { isJoined, lowerAt, standsAt, type Word } from "./words.ts";

/** A verb found in a text, over the words from its first adverb to its last word. */
export interface VerbMatch extends Span {
  readonly verb: OperativeVerb;
  readonly form: VerbForm;
  /** Its adverbs as printed. */
  readonly adverb: string | undefined;
}

/** A modal found in a text. */
export interface ModalMatch extends Span {
  readonly modal: ModalVerb;
  readonly adverb: string | undefined;
}

const none: readonly never[] = [];
const noWord: Word = { lower: "", start: 0, end: 0, capital: false, gap: "." };

/** The operative verb that stands at a word, in one of the forms asked for. */
export function matchVerb(
  reading: Reading,
  index: number,
  accepts: (form: VerbForm) => boolean,
): VerbMatch | undefined {
  const { words, lexicon } = reading;
  const first = words[index];
  if (first === undefined) return undefined;
  const opens = lexicon.forms.has(first.lower);
  if (!opens && adverbEnd(reading, index, first) === undefined) return undefined;
  const adverbs: Span[] = [];
  const head = skipAdverbs(reading, index, adverbs);
  const led = head > index && isJoined(words[head] ?? noWord);
  for (const at of led ? [head, index] : [index]) {
    const before = at === index ? [] : [...adverbs];
    for (const { words: phrase, form, verb } of lexicon.forms.get(lowerAt(words, at)) ?? none) {
      if (!accepts(form)) continue;
      const found = [...before];
      const end = matchPhrase(reading, at, phrase, found);
      if (end === undefined) continue;
      const to = behindVerb(reading, end, found);
      return { from: index, to, verb, form, adverb: adverbOf(reading, found) };
    }
  }
  return undefined;
}

/** The index behind the adverbs that follow a verb; "further efforts" has none. */
function behindVerb(reading: Reading, end: number, found: Span[]): number {
  const { words, lexicon } = reading;
  const to = skipAdverbs(reading, end, found, true);
  if (to === end || !lexicon.adjectives.has(lowerAt(words, to - 1))) return to;
  const next = words[to];
  if (next === undefined || !isJoined(next) || next.capital) return to;
  const noun = [
    lexicon.articles,
    lexicon.determiners,
    lexicon.prepositions,
    lexicon.that,
    lexicon.infinitive,
  ];
  if (noun.some((set) => set.has(next.lower))) return to;
  found.pop();
  return to - 1;
}

/** The modal that stands at a word. */
export function matchModal(reading: Reading, index: number): ModalMatch | undefined {
  const { words, lexicon } = reading;
  for (const { words: phrase, modal } of lexicon.modalForms.get(lowerAt(words, index)) ?? none) {
    if (!standsAt(words, index, phrase)) continue;
    const adverbs: Span[] = [];
    const to = skipAdverbs(reading, index + phrase.length, adverbs, true);
    return { from: index, to, modal, adverb: adverbOf(reading, adverbs) };
  }
  return undefined;
}

/** Where a phrase ends that starts at a word; adverbs may stand behind its first word. */
function matchPhrase(
  reading: Reading,
  index: number,
  phrase: readonly string[],
  adverbs: Span[],
): number | undefined {
  const { words } = reading;
  if (standsAt(words, index, phrase)) return index + phrase.length;
  if (phrase.length === 1) return undefined;
  const between: Span[] = [];
  const next = skipAdverbs(reading, index + 1, between, true);
  if (next === index + 1) return undefined;
  const at = words[next];
  if (at === undefined || !isJoined(at) || !standsAt(words, next, phrase.slice(1))) return undefined;
  adverbs.push(...between);
  return next + phrase.length - 1;
}

/** A verb has no more adverbs in a row. */
const most = 6;

/** The index behind the adverbs that stand at a word. `joined`: they must stand right behind the word before. */
export function skipAdverbs(reading: Reading, index: number, found: Span[], joined = false): number {
  const { words } = reading;
  let at = index;
  for (let count = 0; count < most; count += 1) {
    const word = words[at];
    if (word === undefined || ((joined || at > index) && !isJoined(word))) return at;
    const end = adverbEnd(reading, at, word);
    if (end === undefined) return at;
    found.push({ from: at, to: end });
    at = end;
  }
  return at;
}

function adverbEnd({ words, lexicon }: Reading, index: number, word: Word): number | undefined {
  for (const { words: phrase } of lexicon.adverbForms.get(word.lower) ?? none) {
    if (standsAt(words, index, phrase)) return index + phrase.length;
  }
  return lexicon.isAdverb(word.lower) ? index + 1 : undefined;
}

function adverbOf(reading: Reading, adverbs: readonly Span[]): string | undefined {
  if (adverbs.length === 0) return undefined;
  const joined: Span[] = [];
  for (const span of adverbs) {
    const last = joined.at(-1);
    if (last?.to === span.from) joined[joined.length - 1] = { from: last.from, to: span.to };
    else joined.push(span);
  }
  return joined.map(({ from, to }) => printedOf(reading, from, to)).join(" ");
}
