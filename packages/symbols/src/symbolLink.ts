import type { DocumentSymbol } from "./DocumentSymbol.ts";
import { keyOfOne } from "./keyOf.ts";
import { parseSymbol } from "./parseSymbol.ts";
import { LINKED_WHOLE } from "./series.ts";

/** The languages in which documents are published: the six of the United Nations, and German for some. */
export type SymbolLanguage = "ar" | "de" | "en" | "es" | "fr" | "ru" | "zh";

const LANGUAGES: readonly SymbolLanguage[] = ["ar", "de", "en", "es", "fr", "ru", "zh"];

/** What link to make. */
export interface LinkOptions {
  /** The language to open the document in. Default: `en`. */
  readonly language?: SymbolLanguage;
}

/**
 * Makes the link to a document (`https://docs.un.org/en/A/77/6(Sect.20)`), in the form the United Nations set it:
 * without white space, and to the first of several joined symbols. Gives `undefined` for a text that is not one whole
 * symbol. Throws a `RangeError` for a language in which nothing is published.
 */
export function symbolLink(symbol: DocumentSymbol, options?: LinkOptions): string;
export function symbolLink(symbol: DocumentSymbol | string, options?: LinkOptions): string | undefined;
export function symbolLink(symbol: DocumentSymbol | string, options: LinkOptions = {}): string | undefined {
  const { language = "en" } = options;
  if (!LANGUAGES.includes(language)) {
    throw new RangeError(
      `symbolLink: language is one of ${LANGUAGES.join(", ")}, not ${JSON.stringify(language)}`,
    );
  }
  const parsed = typeof symbol === "string" ? parseSymbol(symbol) : symbol;
  if (parsed === undefined) return undefined;
  const path = linkedSymbol(parsed).split("/").map(encodeURIComponent).join("/");
  return `https://docs.un.org/${language}/${path}`;
}

/** The symbol that a link names. */
function linkedSymbol(symbol: DocumentSymbol): string {
  const numbered = symbol.parts.some((part) => part.kind === "session" && part.attached === true);
  // Resolutions of the roman sessions were issued under their number; the letter names a part of the text.
  const parts = numbered ? symbol.parts.filter((part) => part.kind !== "letter") : symbol.parts;
  const first = keyOfOne(symbol.organ, parts);
  if (!LINKED_WHOLE.has(symbol.organ)) return first;
  return [first, ...(symbol.joined ?? []).map((other) => keyOfOne(other.organ, other.parts))].join("-");
}
