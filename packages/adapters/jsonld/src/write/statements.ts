import { properties } from "../mapping/properties.ts";
import { datatypes, type Property } from "../mapping/property.ts";
import { quoteLiteral } from "./quote-literal.ts";
import type { Description } from "./writing.ts";

/** How one RDF syntax prints an address of the mapping (`schema:text`) and one of a node (`#para-1`). */
export interface Syntax {
  readonly term: (compact: Property["iri"]) => string;
  readonly node: (address: string) => string;
  /** Whether numbers and truth values stand bare, as Turtle may have them. */
  readonly bare?: boolean | undefined;
}

/** How a property and one value of it are printed. */
export interface PropertyPrint {
  readonly predicate: string;
  readonly object: (value: never) => string;
}

/** Prepares the printing of every property in one RDF syntax, by term. */
export function propertyPrints({ term, node, bare = false }: Syntax): ReadonlyMap<string, PropertyPrint> {
  const prints = new Map<string, PropertyPrint>();
  for (const [name, { iri, value }] of Object.entries<Property>(properties)) {
    prints.set(name, {
      predicate: term(iri),
      object: value === "node" ? node : literalPrint(value, term, bare),
    });
  }
  return prints;
}

function literalPrint(
  value: Exclude<Property["value"], "node">,
  term: Syntax["term"],
  bare: boolean,
): PropertyPrint["object"] {
  if (value === "words") return quoteLiteral;
  if (bare && (value === "integer" || value === "boolean")) return String;
  const type = `^^${term(datatypes[value])}`;
  if (value === "json") return (json: unknown) => quoteLiteral(JSON.stringify(json)) + type;
  return (literal: string | number | boolean) => `"${literal}"${type}`;
}

/** The terms of a description's types. */
export function typesOf({ type }: Description): readonly string[] {
  return Array.isArray(type) ? type : [String(type)];
}
