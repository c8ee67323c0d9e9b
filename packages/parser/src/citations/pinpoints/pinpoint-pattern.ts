import type { Pinpoint } from "@rapporteur/core";
import type { CitationWords } from "../words/lexicon.ts";

/** The patterns by which places inside a source are read in one language. */
export interface PinpointPattern {
  /** The name of a place, at `lastIndex` or after it; without groups, which would keep it from being searched fast. */
  readonly word: RegExp;
  /** The same name at `lastIndex`, in the group of its place. */
  readonly grouped: RegExp;
  /** By the number of the group that matched: which place, and whether several. */
  readonly groups: readonly {
    readonly type: Pinpoint["type"];
    readonly many: boolean;
    readonly after: Pinpoint["type"] | undefined;
  }[];
  /** What stands between two places of a list; group 1 = a word, group 2 = the mark of a range. */
  readonly joint: RegExp;
}

const WORD_END = "(?![A-Za-z\\u00C0-\\u04FF\\d])";

const made = new WeakMap<CitationWords, PinpointPattern>();

/** The patterns of a lexicon, compiled once. */
export function pinpointPattern(words: CitationWords): PinpointPattern {
  let pattern = made.get(words);
  if (pattern === undefined) {
    const names = words.pinpoints.flatMap(({ one, many }) => [many, one]);
    pattern = {
      word: new RegExp(`(?:${names.join("|")})${WORD_END}`, "g"),
      grouped: new RegExp(`(?:${names.map((name) => `(${name})`).join("|")})${WORD_END}`, "y"),
      groups: words.pinpoints.flatMap(({ type, after }) => [
        { type, many: true, after },
        { type, many: false, after },
      ]),
      joint: new RegExp(`(?:,?\\s(${words.and})\\s|,\\s)|(\\s?[-–—−]\\s?|\\s(?:${words.to})\\s)`, "y"),
    };
    made.set(words, pattern);
  }
  return pattern;
}
