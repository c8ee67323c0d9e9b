/**
 * A word with its marks; white space; or any other character, apostrophes and hyphens among them. Scripts that do not
 * part their words are taken letter by letter.
 */
const token =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])[\p{L}\p{N}\p{M}])+|\s+|./gsu;

/** A text cut into words, white space and single other characters; joined, they are the text. */
export function splitWords(text: string): readonly string[] {
  return text.match(token) ?? [];
}

/** Whether a token of {@link splitWords} is a word, or a letter of a script without spaces. */
export function isWord(word: string): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(word);
}
