/**
 * What one piece of a symbol stands for.
 *
 * - `body`: a committee, commission, conference or programme (`C.3`, `CN.4`, `CONF.48`, `HRC`)
 * - `session`: the session of an organ (`77`, `S-26`, `ES-11`, `III`)
 * - `year`: a calendar year (`2021`)
 * - `nature`: the kind of document (`RES`, `L.12`, `SR.7`, `WP.4`)
 * - `country`: the State a document is about (`MHL`)
 * - `number`: the running number, or a range of them (`172`, `3-4`)
 * - `modifier`: what the document does to another one (`Add.1`, `Corr.2`, `Rev.1`)
 * - `bracket`: a part of the document, as a rule in brackets (`Part I`, `Sect. 20`)
 * - `letter`: one of several resolutions under a number (`B`, `A-C`)
 * - `language`: the language version (`E`)
 * - `word`: any other piece
 */
export type SymbolPartKind =
  | "body"
  | "session"
  | "year"
  | "nature"
  | "country"
  | "number"
  | "modifier"
  | "bracket"
  | "letter"
  | "language"
  | "word";

/** One piece of a symbol. */
export interface SymbolPart {
  readonly kind: SymbolPartKind;
  /** The piece in its customary spelling, without slash and brackets: `Add.1`, `Sect. 20`, `2231`. */
  readonly value: string;
  /**
   * Set where the piece does not follow a slash but hangs on the piece before it, in brackets
   * (`(Sect. 20)`, `(2015)`, `(III)`) or, for a letter, after a space.
   */
  readonly attached?: true;
  /** The piece as it was printed, with its brackets, where that differs from the customary print. */
  readonly printed?: string;
}

/** A symbol of a United Nations document, taken apart. Plain data. */
export interface DocumentSymbol {
  /** The organ (`A`, `S`, `E`, `T`, `ST`) or the series of its own (`CRC`, `ISBA`, `IDB.37`) that leads the symbol. */
  readonly organ: string;
  readonly parts: readonly SymbolPart[];
  /** The further symbols of a document that carries more than one. */
  readonly joined?: readonly JoinedSymbol[];
}

/** A further symbol of the same document. */
export interface JoinedSymbol {
  readonly organ: string;
  readonly parts: readonly SymbolPart[];
  /** What joins it to the symbol before, where that is not the customary en dash. */
  readonly joint?: string;
}
