import { expandAddress } from "../../mapping/namespaces.ts";
import type { Property, ValueKind } from "../../mapping/property.ts";
import type { GraphValue, LiteralValue } from "../graph.ts";

const langString = expandAddress("rdf:langString");
const json = expandAddress("rdf:JSON");
const xsd = (name: string) => expandAddress(`xsd:${name}`);

const texts = new Set<string | undefined>([undefined, xsd("string"), langString]);
const integers = new Set<string | undefined>(
  "integer int long short byte nonNegativeInteger positiveInteger unsignedInt unsignedLong"
    .split(" ")
    .map(xsd),
);

/** What a value is, of the kind that the property asks for; undefined if it is of another. */
export function literalOf(value: GraphValue, kind: ValueKind): unknown {
  if (value.kind === "json") return kind === "json" ? value.json : undefined;
  if (value.kind === "node") return undefined;
  switch (kind) {
    case "words":
      return typeof value.value === "string" && texts.has(value.type) ? value.value : undefined;
    case "date":
    case "address":
      return typeof value.value === "string" && (texts.has(value.type) || value.type === typeOf(kind))
        ? value.value
        : undefined;
    case "integer":
      return integerOf(value);
    case "boolean":
      return booleanOf(value);
    case "json":
      return value.type === json ? parsed(value.value) : undefined;
    case "node":
      return undefined;
  }
}

/** What a property asks for, in words. */
export function expectedValue({ value }: Property): string {
  switch (value) {
    case "words":
      return "a text";
    case "integer":
      return "an integer";
    case "boolean":
      return "true or false";
    case "date":
      return "a date";
    case "address":
      return "an address as a literal";
    case "json":
      return "a literal of type rdf:JSON";
    case "node":
      return "a node";
  }
}

/** What a value is, in words. */
export function actualValue(value: GraphValue): string {
  if (value.kind === "node") return `the node ${value.address}`;
  if (value.kind === "json") return "a literal of type rdf:JSON";
  return `"${value.value}"${value.type === undefined ? "" : ` of type ${value.type}`}`;
}

function typeOf(kind: "date" | "address"): string {
  return xsd(kind === "date" ? "date" : "anyURI");
}

function integerOf({ value, type }: LiteralValue): number | undefined {
  if (typeof value === "number")
    return Number.isSafeInteger(value) && (type === undefined || integers.has(type)) ? value : undefined;
  if (typeof value !== "string" || !integers.has(type) || !/^[+-]?\d+$/.test(value)) return undefined;
  const number = Number(value);
  // Minus zero is no offset.
  return Number.isSafeInteger(number) ? number + 0 : undefined;
}

function booleanOf({ value, type }: LiteralValue): boolean | undefined {
  if (typeof value === "boolean") return type === undefined || type === xsd("boolean") ? value : undefined;
  if (type !== xsd("boolean")) return undefined;
  return value === "true" || value === "1" ? true : value === "false" || value === "0" ? false : undefined;
}

function parsed(text: string | number | boolean): unknown {
  try {
    return typeof text === "string" ? (JSON.parse(text) as unknown) : undefined;
  } catch {
    return undefined;
  }
}
