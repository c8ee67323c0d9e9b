import type { CitationWords } from "../words/lexicon.ts";

/** The patterns by which notes are read in one language. Those with the flag `y` are tried at one place. */
export interface NotePatterns {
  /** Words that join sources or send to one, at the head of a source; group 1 = "see", group 2 = what follows it. */
  readonly lead: RegExp;
  readonly also: RegExp;
  /** What may follow a full stop that ends a sentence of a note. */
  readonly opener: RegExp;
  /** Where a list of sources goes on with inputs: ", and submission from". */
  readonly beforeInput: RegExp | undefined;
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
      lead: new RegExp(`\\s*(?:(?:${and})\\s+)?(?:(${see})\\s*)?`, "iuy"),
      also: new RegExp(`(?<!\\p{L})(?:${words.also})(?!\\p{L})`, "iu"),
      opener: new RegExp(`\\s+(?:${words.openers})(?!\\p{L})`, "uy"),
      beforeInput: inputs && new RegExp(`,?\\s(?:${and})\\s(?=(?:${inputs.plural}|${inputs.single}))`, "gi"),
      available: new RegExp(words.available, "iu"),
      noteAbove: new RegExp(`(?<!\\p{L})${words.noteAbove}`, "iu"),
      and: new RegExp(`,?\\s(?:${and})\\s`, "u"),
      verb: new RegExp(`\\s(?:${words.verbs})(?![A-Za-z\\u00C0-\\u04FF’'-])`),
      placeOf: new RegExp(`^${words.placeOf}$`, "u"),
      placeOfNext: new RegExp(`^${words.placeOf}`, "u"),
      inputs: inputs && {
        noun: new RegExp(inputs.noun, "i"),
        plural: new RegExp(`^${inputs.plural}`, "iu"),
        single: new RegExp(`^${inputs.single}`, "iu"),
        by: new RegExp(`^${inputs.by}`, "iu"),
        article: new RegExp(`^${inputs.article}`, "iu"),
        heads: new RegExp(`(?:${inputs.heads})$`, "iu"),
        joint: new RegExp(`,?\\s(?:${and})\\s|,\\s`, "gu"),
      },
    };
    made.set(words, patterns);
  }
  return patterns;
}
