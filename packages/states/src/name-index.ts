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

/** Listed names by their normalized printed forms; the better match stands first. */
export type NameIndex<T extends Area> = ReadonlyMap<string, readonly NameEntry<T>[]>;

/** Indexes every name of the given areas: official before formal, former and variant, English first. */
export function indexNames<T extends Area>(areas: readonly T[]): NameIndex<T> {
  const index = new Map<string, NameEntry<T>[]>();
  const add = (entry: NameEntry<T>, article?: string) => {
    for (const form of nameForms(entry.language, entry.name, article)) {
      const entries = index.get(form);
      if (entries) entries.push(entry);
      else index.set(form, [entry]);
    }
  };
  for (const area of areas) {
    for (const language of languages) {
      const { short, article } = area.names[language];
      add({ area, match: "official", language, name: short }, article);
    }
    for (const language of languages) {
      const { formal } = area.names[language];
      if (formal) add({ area, match: "formal", language, name: formal });
    }
    for (const { language, name, ...years } of area.former)
      add({ area, match: "former", language, name, years });
    for (const { language, name } of area.variants) add({ area, match: "variant", language, name });
  }
  return index;
}
