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

/** How the values of a property are printed. */
export interface PropertyPrint {
  readonly predicate: string;
  /** Gives the printed values, in the order of the description. */
  readonly objects: (value: unknown) => readonly string[];
}

/** Prepares the printing of every property in one RDF syntax. */
export function propertyPrints({ term, node, bare = false }: Syntax): ReadonlyMap<string, PropertyPrint> {
  const prints = new Map<string, PropertyPrint>();
  for (const [name, { iri, value }] of Object.entries<Property>(properties)) {
    const print = value === "node" ? node : literalPrint(value, term, bare);
    const objects = (values: unknown): readonly string[] =>
      Array.isArray(values) && value !== "json" ? values.map(print) : [print(values as string)];
    prints.set(name, { predicate: term(iri), objects });
  }
  return prints;
}

function literalPrint(
  value: Exclude<Property["value"], "node">,
  term: Syntax["term"],
  bare: boolean,
): (literal: string) => string {
  if (value === "words") return quoteLiteral;
  if (bare && (value === "integer" || value === "boolean")) return String;
  const type = `^^${term(datatypes[value])}`;
  if (value === "json") return (json) => quoteLiteral(JSON.stringify(json)) + type;
  return (literal) => quoteLiteral(String(literal)) + type;
}

/** The terms of a description's types. */
export function typesOf({ type }: Description): readonly string[] {
  return Array.isArray(type) ? type : [String(type)];
}
