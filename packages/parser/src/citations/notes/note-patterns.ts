import { LETTER } from "../words/letters.ts";
import type { CitationWords } from "../words/lexicon.ts";

/** The patterns by which notes are read in one language. Those with the flag `y` are tried at one place. */
export interface NotePatterns {
  /** Words that join sources or send to one, at the head of a source; group 1 = "see", group 2 = what follows it. */
  readonly lead: RegExp;
  readonly also: RegExp;
  /** What may follow a full stop that ends a sentence of a note. */
  readonly opener: RegExp;
  /** What may join inputs to the sources before them: ", and | submission from". */
  readonly joints: RegExp;
  readonly available: RegExp;
  readonly noteAbove: RegExp;
  readonly and: RegExp;
  /** A word that only a sentence has. */
  readonly verb: RegExp;
  /** What stands between a place and the source it is in, at the end of a text. */
  readonly placeOf: RegExp;
  /** As above, at the beginning of a text. */
  readonly placeOfNext: RegExp;
  readonly inputs:
    | {
        readonly noun: RegExp;
        readonly plural: RegExp;
        readonly single: RegExp;
        readonly by: RegExp;
        readonly article: RegExp;
        readonly heads: RegExp;
        readonly joint: RegExp;
      }
    | undefined;
}

const made = new WeakMap<CitationWords, NotePatterns>();

/** The patterns of a lexicon, compiled once. */
export function notePatterns(words: CitationWords): NotePatterns {
  let patterns = made.get(words);
  if (patterns === undefined) {
    const { see, and, inputs } = words;
    patterns = {
      lead: new RegExp(`\\s*(?:(?:${and})\\s+)?(?:(${see})\\s*)?`, "iy"),
      also: new RegExp(`(?<!${LETTER})(?:${words.also})(?!${LETTER})`, "i"),
      opener: new RegExp(`\\s+(?:${words.openers})(?!${LETTER})`, "y"),
      joints: new RegExp(`,?\\s(?:${and})\\s`, "gi"),
      available: new RegExp(words.available, "i"),
      noteAbove: new RegExp(`(?<!${LETTER})${words.noteAbove}`, "i"),
      and: new RegExp(`,?\\s(?:${and})\\s`),
      verb: new RegExp(`\\s(?:${words.verbs})(?![A-Za-z\\u00C0-\\u04FF’'-])`),
      placeOf: new RegExp(`^${words.placeOf}$`),
      placeOfNext: new RegExp(`^${words.placeOf}`),
      inputs: inputs && {
        noun: new RegExp(inputs.noun, "i"),
        plural: new RegExp(`^${inputs.plural}`, "i"),
        single: new RegExp(`^${inputs.single}`, "i"),
        by: new RegExp(`^${inputs.by}`, "i"),
        article: new RegExp(`^${inputs.article}`, "i"),
        heads: new RegExp(`(?:${inputs.heads})$`, "i"),
        joint: new RegExp(`,?\\s(?:${and})\\s|,\\s`, "g"),
      },
    };
    made.set(words, patterns);
  }
  return patterns;
}
