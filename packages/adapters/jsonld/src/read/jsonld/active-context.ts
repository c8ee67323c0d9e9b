/** What a term means where it stands. */
export interface TermMeaning {
  /** Whole address, or a keyword it stands for; undefined = what stands under the term is left out. */
  readonly address: string | undefined;
  /** Whether the property points from the value to the node. */
  readonly reverse: boolean;
  /** Type that a text is given: a whole address, `@id`, `@vocab`, `@json` or `@none`. */
  readonly type: string | undefined;
  /** Language that a text is given; null = none, undefined = the context's. */
  readonly language: string | null | undefined;
  /** How several values are kept: by `@id`, by `@type`, by `@index`, or side by side. */
  readonly container: "@id" | "@type" | "@index" | undefined;
  /** Whether the term may stand before a colon. */
  readonly prefix: boolean;
  readonly isProtected: boolean;
}

/** A context in force. */
export interface ActiveContext {
  readonly terms: ReadonlyMap<string, TermMeaning>;
  readonly base: string | undefined;
  readonly vocab: string | undefined;
  readonly language: string | undefined;
  /** Meanings of keys found so far. */
  readonly known: Map<string, TermMeaning>;
}

/** The context in force before any is read. */
export function initialContext(base: string | undefined): ActiveContext {
  return { terms: new Map(), base, vocab: undefined, language: undefined, known: new Map() };
}

/** The keywords of JSON-LD 1.1. */
export const keywords: ReadonlySet<string> = new Set([
  ..."@base @container @context @direction @graph @id @import @included @index @json @language @list".split(
    " ",
  ),
  ..."@nest @none @prefix @propagate @protected @reverse @set @type @value @version @vocab".split(" "),
]);
