import type { Area } from "./area.ts";
import { assertLanguage, type Language } from "./language.ts";

/** The official short name in a language, without article. Throws a `RangeError` on an unknown language. */
export function nameOf(area: Area, language: Language): string {
  assertLanguage(language);
  return area.names[language].short;
}

/**
 * The formal name in a language, with its article ("the Kingdom of Spain"); `undefined` where the sources
 * give none, as for areas that are no States. Throws a `RangeError` on an unknown language.
 */
export function formalName(area: Area, language: Language): string | undefined {
  assertLanguage(language);
  return area.names[language].formal;
}
