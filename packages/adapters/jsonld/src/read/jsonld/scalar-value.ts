import type { GraphValue } from "../graph.ts";
import type { ActiveContext, TermMeaning } from "./active-context.ts";
import { expandAddress } from "./expand-address.ts";

/** What a text, number or truth value is under a term: a node, or a literal of some type or language. */
export function scalarValue(
  value: string | number | boolean,
  { type, language }: TermMeaning,
  context: ActiveContext,
): GraphValue {
  if (typeof value === "string" && (type === "@id" || type === "@vocab")) {
    const address = type === "@id" ? expandAddress(value, context, "document") : typeAddress(value, context);
    return { kind: "node", address: address ?? value };
  }
  if (type !== undefined && !type.startsWith("@")) return { kind: "literal", value, type };
  if (typeof value !== "string") return { kind: "literal", value };
  return {
    kind: "literal",
    value,
    language: language === undefined ? context.language : (language ?? undefined),
  };
}

/** A type is a word of the vocabulary or, failing that, an address relative to the document. */
export function typeAddress(type: string, context: ActiveContext): string | undefined {
  const address = expandAddress(type, context, "vocab");
  return address === type ? expandAddress(type, context, "document") : address;
}
