import { type ActiveContext, keywords, type TermMeaning } from "./active-context.ts";
import { isWholeAddress, resolveAddress } from "./resolve-address.ts";

/** What is needed of a context to expand an address; a context in the making knows more terms as it goes on. */
export type Terms = Pick<ActiveContext, "base" | "vocab"> & {
  readonly terms: { readonly get: (term: string) => TermMeaning | undefined };
};

/**
 * The whole address, or keyword, that a text stands for (JSON-LD 1.1 API, section 5.2). `as` says what else it may
 * be: a term or word of the vocabulary, or an address relative to the document. Undefined = nothing at all.
 */
export function expandAddress(text: string, context: Terms, as: "vocab" | "document"): string | undefined {
  if (keywords.has(text)) return text;
  if (/^@[A-Za-z]+$/.test(text)) return undefined;
  if (as === "vocab") {
    const meaning = context.terms.get(text);
    if (meaning) return meaning.address;
  }
  const colon = text.indexOf(":", 1);
  if (colon > 0) {
    const prefix = text.slice(0, colon);
    const rest = text.slice(colon + 1);
    if (prefix === "_" || rest.startsWith("//")) return text;
    const meaning = context.terms.get(prefix);
    if (meaning?.prefix && meaning.address !== undefined) return meaning.address + rest;
    if (isWholeAddress(text)) return text;
  }
  if (as === "document") return resolveAddress(text, context.base);
  return context.vocab === undefined ? text : context.vocab + text;
}
