import type { Area } from "./area.ts";
import { assertLanguage, type Language } from "./language.ts";
import type { NameEntry, NameIndex } from "./name-index.ts";
import { normalizeName } from "./normalize-name.ts";

/** Which names a lookup considers. */
export interface LookupOptions {
  /** Only names in this language; all six otherwise. */
  readonly language?: Language;
}

/** Longer than any listed name with its article; what is longer is no name and is not even normalized. */
const longest = 200;

/** The first entry under a printed name, in the language asked for or in any. Throws on an unknown language. */
export function findEntry<T extends Area>(
  index: NameIndex<T>,
  name: string,
  { language }: LookupOptions = {},
): NameEntry<T> | undefined {
  if (language !== undefined) assertLanguage(language);
  if (name.length > longest) return undefined;
  const entries = index.get(normalizeName(name));
  return language === undefined ? entries?.[0] : entries?.find((entry) => entry.language === language);
}
