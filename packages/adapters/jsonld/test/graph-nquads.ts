import { expandAddress } from "../src/mapping/namespaces.ts";
import type { Graph, GraphValue } from "../src/read/graph.ts";
import { quoteLiteral } from "../src/write/quote-literal.ts";

const type = expandAddress("rdf:type");

/** A graph that was read, as N-Quads, for comparison with what other programs make of the same text. */
export function graphNQuads(graph: Graph): string {
  const lines = new Set<string>();
  for (const { address, types, properties } of graph.values()) {
    for (const one of types) lines.add(`${node(address)} <${type}> ${node(one)} .`);
    for (const [property, values] of properties) {
      for (const value of values) lines.add(`${node(address)} <${property}> ${object(value)} .`);
    }
  }
  return [...lines, ""].join("\n");
}

function node(address: string): string {
  return address.startsWith("_:") ? address.replaceAll(/[^\w:]/g, "x") : `<${address}>`;
}

function object(value: GraphValue): string {
  if (value.kind === "node") return node(value.address);
  if (value.kind === "json")
    return quoteLiteral(JSON.stringify(value.json), `^^<${expandAddress("rdf:JSON")}>`);
  if (value.language !== undefined) return quoteLiteral(String(value.value), `@${value.language}`);
  const types = { string: "xsd:string", number: "xsd:integer", boolean: "xsd:boolean" } as const;
  const native = types[typeof value.value as keyof typeof types];
  return quoteLiteral(String(value.value), `^^<${value.type ?? expandAddress(native)}>`);
}
