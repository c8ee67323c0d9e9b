import { wordsOf } from "../words/all-words.ts";
import { issuerOf } from "./issuer-of.ts";
import { locateReferences } from "./locate-references.ts";

/** A document of the United Nations that a text refers to. */
export interface Reference {
  readonly kind: "document" | "resolution" | "decision";
  /** The symbol in its normal form. */
  readonly symbol: string;
  /** Where the symbol or the number stands: offsets in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** What is known about a text besides its words. */
export interface ReferenceContext {
  /** The organ or body that issues it, by its name in the text's language: "General Assembly". */
  readonly organ?: string | undefined;
  /** BCP 47 code. Default: English. */
  readonly language?: string | undefined;
  /** The year of issue. */
  readonly year?: number | undefined;
}

/**
 * Finds the documents that a plain text refers to, in order and without overlap: those whose symbol is printed, and
 * resolutions and decisions named by their number ("General Assembly resolution 76/172", "its resolutions 63/111 and
 * 64/92", "resolution 1325 (2000)"). A number for which no body can be told is left out. Linear in the length of the
 * text.
 */
export function findReferences(text: string, context: ReferenceContext = {}): readonly Reference[] {
  const words = wordsOf(context.language ?? "en");
  const issuer = issuerOf([context.organ], words, context.year);
  return locateReferences(text, words, issuer).flatMap(({ kind, symbol, start, end }) =>
    symbol === undefined ? [] : [{ kind, symbol, start, end }],
  );
}
