import type { Area } from "./area.ts";
import { type Language, languages } from "./language.ts";
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

/** The indexes of some areas' names. */
export interface NameIndexes<T extends Area> {
  /** The entry whose official short name is this, letter by letter, in the first language that has it. */
  readonly official: (name: string) => NameEntry<T> | undefined;
  /** All names in one language. Each index is built when it is first asked for: most lookups need none or one. */
  readonly of: (language: Language) => NameIndex<T>;
}

/** Indexes the names of the given areas, language by language. */
export function indexNames<T extends Area>(areas: readonly T[]): NameIndexes<T> {
  const indexes = new Map<Language, NameIndex<T>>();
  let officials: Map<string, NameEntry<T>> | undefined;
  return {
    official: (name) => {
      officials ??= indexOfficials(areas);
      return officials.get(name);
    },
    of: (language) => {
      const known = indexes.get(language);
      if (known) return known;
      const built = indexLanguage(areas, language);
      indexes.set(language, built);
      return built;
    },
  };
}

/** Official short names as they are listed, without the forms they may take: quickly made, and enough for most print. */
function indexOfficials<T extends Area>(areas: readonly T[]): Map<string, NameEntry<T>> {
  const officials = new Map<string, NameEntry<T>>();
  for (const language of languages) {
    for (const area of areas) {
      const { short: name } = area.names[language];
      if (!officials.has(name)) officials.set(name, { area, match: "official", language, name });
    }
  }
  return officials;
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
