import { english } from "./english.ts";
import { french } from "./french.ts";
import type { CitationWords } from "./lexicon.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

/** The languages whose words of citing are known; symbols, addresses and "Ibid." are read in any. */
const all: readonly CitationWords[] = [english, french, spanish, russian];

/** The words of a language (BCP 47; its first part decides); English for a language that has none. */
export function wordsOf(language: string): CitationWords {
  const primary = language.toLowerCase().split("-", 1)[0];
  return all.find((words) => words.language === primary) ?? english;
}
