import { type CompactAddress, prefixes, vocabularyAddress } from "../mapping/namespaces.ts";
import { properties } from "../mapping/properties.ts";
import { datatypes, type Property } from "../mapping/property.ts";
import { typeTerms } from "../mapping/terms.ts";

/** A definition of the context: an address or keyword, or an object that says more. */
export type TermDefinition = string | Readonly<Record<string, string>>;

/** Address of the context in its present version. */
export const contextAddress = vocabularyAddress("context.jsonld");

/** The JSON-LD 1.1 context, made from the mapping. */
export const context: Readonly<Record<string, TermDefinition | number | boolean>> = {
  "@version": 1.1,
  "@protected": true,
  ...prefixes,
  id: "@id",
  type: "@type",
  ...Object.fromEntries(typeTerms),
  ...Object.fromEntries(Object.entries(properties).map(([term, property]) => [term, definition(property)])),
};

function definition({ iri, value, many }: Property): TermDefinition {
  const type = coercion(value);
  if (type === undefined && !many) return iri;
  return { "@id": iri, ...(type && { "@type": type }), ...(many && { "@container": "@set" }) };
}

/** Numbers and truth values of JSON have their types without being told. */
function coercion(value: Property["value"]): CompactAddress | "@id" | "@json" | undefined {
  switch (value) {
    case "node":
      return "@id";
    case "json":
      return "@json";
    case "date":
    case "address":
      return datatypes[value];
    default:
      return undefined;
  }
}
