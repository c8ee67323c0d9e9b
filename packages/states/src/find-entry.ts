import type { Area } from "./area.ts";
import { assertLanguage, type Language, languages } from "./language.ts";
import type { NameEntry, NameIndexes, NameMatch } from "./name-index.ts";
import { normalizeName } from "./normalize-name.ts";

/** Which names a lookup considers. */
export interface LookupOptions {
  /** Only names in this language; all six otherwise. */
  readonly language?: Language;
}

/** Longer than any listed name with its article; what is longer is no name and is not even normalized. */
const longest = 200;

/** Kinds of names, the better ones first. */
const ranks: readonly NameMatch[] = ["official", "formal", "former", "variant"];

/**
 * The best entry under a printed name, in the language asked for or in any: by kind of name, then by language in the
 * order en, fr, es, ru, ar, zh. Throws on an unknown language.
 */
export function findEntry<T extends Area>(
  indexes: NameIndexes<T>,
  name: string,
  { language }: LookupOptions = {},
): NameEntry<T> | undefined {
  if (language !== undefined) assertLanguage(language);
  if (name.length > longest) return undefined;
  const exact = language === undefined ? indexes.official(name) : undefined;
  if (exact) return exact;
  const form = normalizeName(name);
  if (language !== undefined) return indexes.of(language).get(form)?.[0];
  let best: NameEntry<T> | undefined;
  for (const each of languages) {
    const entry = indexes.of(each).get(form)?.[0];
    if (entry && (!best || ranks.indexOf(entry.match) < ranks.indexOf(best.match))) best = entry;
    // Nothing goes before an official name, so the indexes of further languages need not be built.
    if (best?.match === "official") return best;
  }
  return best;
}
