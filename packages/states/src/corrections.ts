import { correctionTable } from "./corrections.generated.ts";

/** One entry in which this table departs from its sources. */
export interface Correction {
  /** ISO 3166-1 alpha-3 code of the area. */
  readonly iso3: string;
  /** What is mended: "kind", or a name such as "names.ru.short". */
  readonly part: string;
  /** What the source says; empty if it says nothing. */
  readonly source: string;
  /** What the table says, with the article in brackets behind it where the language has one. */
  readonly value: string;
  readonly reason: string;
}

/** Every entry in which the table departs from its sources, with the reason. */
export const corrections: readonly Correction[] = JSON.parse(correctionTable) as readonly Correction[];
