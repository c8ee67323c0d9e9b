import { arabic } from "./arabic.ts";
import { chinese } from "./chinese.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import type { Lexicon } from "./lexicon.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";

/** The lexicons there are, one for each official language of the United Nations. */
export const lexicons: readonly Lexicon[] = [english, french, spanish, russian, arabic, chinese];

/** The lexicon of a language (BCP 47; its first part decides); English for a language that has none. */
export function lexiconOf(language: string): Lexicon {
  const primary = language.toLowerCase().split("-", 1)[0];
  return lexicons.find((lexicon) => lexicon.language === primary) ?? english;
}
