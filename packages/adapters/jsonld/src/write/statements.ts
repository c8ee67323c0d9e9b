import { properties } from "../mapping/properties.ts";
import { datatypes, type Property } from "../mapping/property.ts";
import { quoteLiteral } from "./quote-literal.ts";
import type { Description } from "./writing.ts";

/** How one RDF syntax prints the object of a statement. */
export interface Syntax {
  /** An address of the mapping (`schema:text`). */
  readonly term: (compact: Property["iri"]) => string;
  /** A node (`#para-1`) of the report that has an address. */
  readonly node: (id: string, address: string) => string;
  /** What stands after every object. */
  readonly end: string;
  /** Whether numbers and truth values stand bare, as Turtle may have them. */
  readonly bare?: boolean | undefined;
}

/** How a property and one value of it are printed, in the report that has an address. */
export interface PropertyPrint {
  readonly predicate: string;
  readonly object: (value: never, address: string) => string;
}

/** Prepares the printing of every property in one RDF syntax, by term. */
export function propertyPrints(syntax: Syntax): ReadonlyMap<string, PropertyPrint> {
  const prints = new Map<string, PropertyPrint>();
  for (const [name, { iri, value }] of Object.entries<Property>(properties)) {
    const object = value === "node" ? syntax.node : literalPrint(value, syntax);
    prints.set(name, { predicate: syntax.term(iri), object });
  }
  return prints;
}

function literalPrint(
  value: Exclude<Property["value"], "node">,
  { term, end, bare }: Syntax,
): PropertyPrint["object"] {
  if (value === "words") return (text: string) => quoteLiteral(text, end);
  if (bare && (value === "integer" || value === "boolean")) return (literal) => `${literal}${end}`;
  const tail = `^^${term(datatypes[value])}${end}`;
  if (value === "json") return (json: unknown) => quoteLiteral(JSON.stringify(json), tail);
  // An address may hold what has to be escaped: OCR leaves backslashes in them.
  if (value === "address") return (address: string) => quoteLiteral(address, tail);
  return (literal: string | number | boolean) => `"${literal}"${tail}`;
}

/** The terms of a description's types. */
export function typesOf({ type }: Description): readonly string[] {
  return Array.isArray(type) ? type : [String(type)];
}
