/** So many characters of the words of an entry are repeated. */
const longest = 60;

/** The beginning of some words, cut between characters. */
export function excerpt(words: string): string {
  if (words.length <= longest) return wellFormed(words);
  return `${wellFormed(words.slice(0, longest - 1))}…`;
}

/** Offsets may fall inside a character; its halves are left out. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "");
}
