import type { EntryKind, SearchEntry } from "../entries/search-entry.ts";
import type { SearchIndex } from "../entries/search-index.ts";
import { wordsIn } from "../entries/words-in.ts";

/** An entry that was found, and the words in it that were looked for. */
export interface Hit {
  readonly entry: SearchEntry;
  readonly words: ReadonlySet<string>;
}

/** What hits are kept: those of a chapter, of a State, of a kind. */
export interface HitFilter {
  readonly chapter?: string | undefined;
  readonly state?: string | undefined;
  readonly kind?: EntryKind | undefined;
}

/**
 * The entries that hold all words of a query, best first. A word is found by its beginning, a longer one also in
 * spite of a slip; words in quotation marks are found as they stand. Without words, all that the filter keeps, in
 * reading order.
 */
export function findHits({ engine, entries }: SearchIndex, query: string, filter: HitFilter): readonly Hit[] {
  const kept = (entry: SearchEntry) =>
    (filter.chapter === undefined || entry.chapter === filter.chapter) &&
    (filter.state === undefined || entry.state === filter.state) &&
    (filter.kind === undefined || entry.kind === filter.kind);
  if (wordsIn(query).length === 0) {
    const filtered = filter.chapter !== undefined || filter.state !== undefined;
    return filtered ? [...entries.values()].filter(kept).map((entry) => ({ entry, words: new Set() })) : [];
  }
  const phrases = phrasesIn(query);
  const exact = new Set(phrases.flat());
  return engine
    .search(query, {
      combineWith: "AND",
      prefix: (term) => !exact.has(term) && /\p{L}/u.test(term),
      fuzzy: (term) => (!exact.has(term) && /^\p{L}{6,}$/u.test(term) ? 0.15 : false),
    })
    .flatMap(({ id, terms }) => {
      const entry = entries.get(String(id));
      if (!entry || !kept(entry)) return [];
      if (phrases.length > 0 && !phrases.every((phrase) => holds(entry, phrase))) return [];
      return [{ entry, words: new Set(terms) }];
    });
}

/** The words that stand in quotation marks, each pair of marks by itself. */
function phrasesIn(query: string): readonly (readonly string[])[] {
  return [...query.matchAll(/["“]([^"“”]+)["”]/g)].map(([, phrase = ""]) =>
    wordsIn(phrase).map(({ folded }) => folded),
  );
}

function holds({ text }: SearchEntry, phrase: readonly string[]): boolean {
  const words = wordsIn(text).map(({ folded }) => folded);
  return words.some((_, at) => phrase.every((word, next) => words[at + next] === word));
}
