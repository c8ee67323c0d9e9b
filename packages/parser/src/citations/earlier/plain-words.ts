/** All but ASCII letters and figures, and characters of other scripts; written out, since it is asked for often. */
const NO_WORD = /[^a-z0-9\u00C0-\u1FFF\u2C00-\u2DFF\u2E80-\u2FFF\u3005-\u3007\u3021-\uFEFF\uFF10-\uFFFF]+/g;

/** The words of a title or name in small letters, a space between: what two printings of it have in common. */
export function plainWords(printed: string): string {
  return printed === "" ? "" : printed.toLowerCase().replace(NO_WORD, " ").trim();
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
