/** A word of a text, with what stands between it and the word before. Offsets count UTF-16 code units. */
export interface Word {
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether it opens with a capital. */
  readonly capital: boolean;
  /** Blanks, signs and marks since the word before, or since the start of the text. */
  readonly gap: string;
}

const other = /[\p{L}\p{M}\p{N}]/u;
const hyphen = 0x2d;
const fixedHyphen = 0x2011;

/** Whether a code unit belongs to a word: a letter, a mark on one, a figure, or half of a letter beyond the basic plane. */
function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return false;
  if (code < 0x250) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0xd800 && code <= 0xdfff) return true;
  if (code >= 0x2000 && code <= 0x206f) return false;
  return other.test(String.fromCharCode(code));
}

/**
 * The words of a text, in order. A hyphen between letters joins, an apostrophe parts: `d’adopter` is two words, and so
 * is `States’ laws`.
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let last = 0;
  for (let start = 0; start < text.length; start += 1) {
    if (!isLetter(text.charCodeAt(start))) continue;
    let end = start + 1;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (isLetter(code)) continue;
      if ((code !== hyphen && code !== fixedHyphen) || !isLetter(text.charCodeAt(end + 1))) break;
    }
    const printed = text.slice(start, end);
    const lower = printed.toLowerCase();
    const capital = printed !== lower && printed.charAt(0) !== lower.charAt(0);
    const gap = start - last === 1 && text.charCodeAt(last) === 0x20 ? " " : text.slice(last, start);
    words.push({ lower, start, end, capital, gap });
    last = end;
    start = end - 1;
  }
  return words;
}

/** Whether nothing but blanks parts a word from the one before. */
export function isJoined({ gap }: Word): boolean {
  return gap === " " || gap.trim() === "";
}

/** The word at an index in small letters; empty where none is. */
export function lowerAt(words: readonly Word[], index: number): string {
  return words[index]?.lower ?? "";
}

/** Whether the words from an index on are those of a phrase, one beside the other. */
export function standsAt(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  for (let offset = 0; offset < phrase.length; offset += 1) {
    const at = words[index + offset];
    if (at === undefined || at.lower !== phrase[offset] || (offset > 0 && !isJoined(at))) return false;
  }
  return true;
}
