/** The words of a title or name in small letters, a space between: what two printings of it have in common. */
export function plainWords(printed: string): string {
  const small = printed.toLowerCase();
  // The pattern for all scripts takes thrice the time.
  const pattern = /[\u0080-\uFFFF]/.test(small) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g;
  return small.replace(pattern, " ").trim();
}

/** Words that say no more than that there are further authors. */
const OTHERS: ReadonlySet<string> = new Set([
  "",
  "and",
  "others",
  "et",
  "al",
  "eds",
  "ed",
  "y",
  "otros",
  "autres",
  "the",
]);

/**
 * Whether an author printed short may be the one printed in full, both in plain words: all words of the one are among
 * the other's, in order, as "ohchr and undp" in "office … ohchr and united nations development programme undp". No
 * author may be any.
 */
export function isSameAuthor(short: string, full: string): boolean {
  if (short === full || short === "") return true;
  const words = full.split(" ");
  let at = 0;
  let found = 0;
  for (const word of short.split(" ")) {
    if (OTHERS.has(word)) continue;
    at = words.indexOf(word, at) + 1;
    if (at === 0) return false;
    found++;
  }
  return found > 0;
}
