import type { CompactAddress } from "./namespaces.ts";

/**
 * What a property leads to: words (`xsd:string`), a literal of another type, JSON (`rdf:JSON`), or a node. A node is
 * given by its address or, in a tree, by its description.
 */
export type ValueKind = "words" | "integer" | "boolean" | "date" | "address" | "json" | "node";

/** A property of the graph. */
export interface Property {
  readonly iri: CompactAddress;
  readonly value: ValueKind;
  /** Whether a node may have it more than once. */
  readonly many?: true | undefined;
  /** What it says, one sentence. */
  readonly comment: string;
}

/** Types of literals by kind of value. */
export const datatypes = {
  words: "xsd:string",
  integer: "xsd:integer",
  boolean: "xsd:boolean",
  date: "xsd:date",
  address: "xsd:anyURI",
  json: "rdf:JSON",
} as const satisfies Record<Exclude<ValueKind, "node">, CompactAddress>;
