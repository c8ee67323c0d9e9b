import { LETTER } from "../words/letters.ts";
import type { CitationWords } from "../words/lexicon.ts";

/** The patterns of a language by which a number is given to a body. */
export interface WordPatterns {
  /** Between a body and the noun that is its own. */
  readonly before: RegExp;
  /** Between two bodies that share a noun. */
  readonly joint: RegExp;
  /** Between a body and a noun that is said to be its own. */
  readonly ownOf: RegExp;
  /** Ends a text after which a noun is the speaker's own. */
  readonly own: RegExp;
  /** Between a number and the body that is its sentence's subject: "In its resolution 57/15, the Council". */
  readonly subject: RegExp;
  /** Between a number and the body that follows it. */
  readonly after: RegExp;
}

const made = new WeakMap<CitationWords, WordPatterns>();

/** The patterns of a lexicon, compiled once. */
export function wordPatterns(words: CitationWords): WordPatterns {
  let patterns = made.get(words);
  if (patterns === undefined) {
    const { before, own, of, after, and } = words;
    const date = `(?:,?\\s(?:${LETTER}{2,4}\\s)?\\d{1,2}\\s(?:de\\s)?${LETTER}{3,12}\\s(?:de\\s)?\\d{4})?`;
    patterns = {
      before: new RegExp(`^${before}$`),
      joint: new RegExp(`^,?\\s(?:(?:${and})\\s)?$`),
      ownOf: new RegExp(`^${of}${own}$`),
      own: new RegExp(`(?<!${LETTER})${own}$`),
      subject: new RegExp(`^[^.;]*,${words.subject}$`),
      after: new RegExp(`^(?:[\\s,]|[\\d/()A-Z]|(?:${and})\\s)*${date}${after}$`),
    };
    made.set(words, patterns);
  }
  return patterns;
}
