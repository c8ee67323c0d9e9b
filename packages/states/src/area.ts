import type { Language } from "./language.ts";

/** Names of one area in one language. */
export interface AreaName {
  /** Short name without its article: "Bahamas", "Iran (Islamic Republic of)". */
  readonly short: string;
  /** Article that the United Nations list puts behind the short name: "the", "le", "l'", "el". */
  readonly article?: string;
  /** Formal name, with its article where the language has one: "the Kingdom of Spain". */
  readonly formal?: string;
}

/** A name that the State itself bore and gave up. */
export interface FormerName {
  readonly language: Language;
  readonly name: string;
  /** Year in which the State took the name, or in which the United Nations took it up; absent if before 1945. */
  readonly from?: number;
  /** Year in which it gave the name up. */
  readonly until: number;
}

/** A name found in print that is neither official nor former: "United Kingdom", "Korea, Republic of". */
export interface VariantName {
  readonly language: Language;
  readonly name: string;
}

/** Standing of an area: Member of the United Nations, observer State, or no State in the eyes of the list. */
export type AreaKind = "member" | "observer" | "area";

/** A country or area of the M49 standard, with its codes and its names in six languages. */
export interface Area {
  /** M49 code (equal to the ISO 3166-1 number), three digits: "032". */
  readonly m49: string;
  /** ISO 3166-1 alpha-2 code: "AR". */
  readonly iso2: string;
  /** ISO 3166-1 alpha-3 code: "ARG". */
  readonly iso3: string;
  readonly kind: AreaKind;
  readonly names: Readonly<Record<Language, AreaName>>;
  readonly former: readonly FormerName[];
  readonly variants: readonly VariantName[];
}

/** A Member of the United Nations, the Holy See or the State of Palestine. */
export interface State extends Area {
  readonly kind: "member" | "observer";
}
