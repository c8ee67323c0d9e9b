import type { Area } from "./area.ts";
import type { Language } from "./language.ts";
import { nameForms } from "./name-forms.ts";

/** Why a printed name stands for an area: its present short or formal name, one it gave up, or a variant. */
export type NameMatch = "official" | "formal" | "former" | "variant";

/** Years in which a former name was borne; `from` is absent if it was taken before 1945. */
export interface Years {
  readonly from?: number;
  readonly until: number;
}

/** One listed name of an area. */
export interface NameEntry<T extends Area> {
  readonly area: T;
  readonly match: NameMatch;
  readonly language: Language;
  /** The name as listed, without article. */
  readonly name: string;
  readonly years?: Years;
}

/** Listed names of one language by their normalized printed forms; the better match stands first. */
export type NameIndex<T extends Area> = ReadonlyMap<string, readonly NameEntry<T>[]>;

/** The indexes of some areas' names, by language. Each is built when it is first asked for: most lookups need one. */
export type NameIndexes<T extends Area> = (language: Language) => NameIndex<T>;

/** Indexes the names of the given areas, language by language. */
export function indexNames<T extends Area>(areas: readonly T[]): NameIndexes<T> {
  const indexes = new Map<Language, NameIndex<T>>();
  return (language) => {
    const known = indexes.get(language);
    if (known) return known;
    const built = indexLanguage(areas, language);
    indexes.set(language, built);
    return built;
  };
}

/** Every name in one language: official before formal, former and variant. */
function indexLanguage<T extends Area>(areas: readonly T[], language: Language): NameIndex<T> {
  const index = new Map<string, NameEntry<T>[]>();
  const add = (entry: NameEntry<T>, article?: string) => {
    for (const form of nameForms(entry.language, entry.name, article)) {
      const entries = index.get(form);
      if (entries) entries.push(entry);
      else index.set(form, [entry]);
    }
  };
  for (const area of areas) {
    const { short, article, formal } = area.names[language];
    add({ area, match: "official", language, name: short }, article);
    if (formal) add({ area, match: "formal", language, name: formal });
    for (const { language: own, name, ...years } of area.former)
      if (own === language) add({ area, match: "former", language, name, years });
    for (const { language: own, name } of area.variants)
      if (own === language) add({ area, match: "variant", language, name });
  }
  return index;
}
