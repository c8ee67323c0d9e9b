import { type Compiled, compile } from "./compile.ts";
import { englishActs } from "./english/english.ts";
import { frenchActs } from "./french/french.ts";
import { russianActs } from "./russian/russian.ts";
import { spanishActs } from "./spanish/spanish.ts";

const lexicons = new Map(
  [englishActs, frenchActs, spanishActs, russianActs].map((lexicon) => [lexicon.language, lexicon]),
);
const compiled = new Map<string, Compiled>();

/** The words by which acts are read in a language (BCP 47); `undefined` where there are none yet. */
export function actLexiconOf(language: string): Compiled | undefined {
  const code = language.slice(0, 2).toLowerCase();
  const known = compiled.get(code);
  if (known) return known;
  const lexicon = lexicons.get(code);
  if (!lexicon) return undefined;
  const made = compile(lexicon);
  compiled.set(code, made);
  return made;
}
