/** A text without characters that print nothing, and the way back to the offsets of the original. */
export interface CleanText {
  readonly text: string;
  /** The offset in the original of each offset in `text`; absent where the two are the same. */
  readonly offsets?: readonly number[];
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Whatever is taken out or replaced; a cheap look, since most texts hold none of it. */
const UNCLEAN =
  /[\u00AD\u0405-\u0425\u200B-\u200F\u202A-\u202E\u2044\u2060-\u2064\u2066-\u2069\u2215\uFEFF\uFF01-\uFF5E]/;
const FULL_WIDTH = /[\u2044\u2215\uFF01-\uFF5E]/g;
const LOOKALIKE = /(?<![а-яё])[АВЕКМНОРСТХЅІ](?![а-яё])/g;
const LATIN: ReadonlyMap<string, string> = new Map(
  "АВЕКМНОРСТХЅІ".split("").map((letter, i) => [letter, "ABEKMHOPCTXSI".charAt(i)]),
);

/**
 * Takes out soft hyphens and other invisible characters, and puts plain characters for full-width forms and for
 * Cyrillic capitals that look like Latin ones, as keyboards leave them in symbols. Linear.
 */
export function cleanText(original: string): CleanText {
  if (!UNCLEAN.test(original)) return { text: original };
  const folded = original
    .replace(FULL_WIDTH, plain)
    .replace(LOOKALIKE, (letter) => LATIN.get(letter) ?? letter);
  if (!INVISIBLE.test(folded)) return { text: folded };
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < folded.length; i++) {
    const char = folded.charAt(i);
    if (INVISIBLE.test(char)) continue;
    pieces.push(char);
    offsets.push(i);
  }
  return { text: pieces.join(""), offsets };
}

function plain(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : "/";
}
