/** A graph: what is said of each node, by its address or (`_:b0`) its label. */
export type Graph = Map<string, GraphNode>;

/** What is said of one node. */
export interface GraphNode {
  readonly address: string;
  readonly types: Set<string>;
  /** By the whole address of the property, in the order of the file. */
  readonly properties: Map<string, GraphValue[]>;
}

/** What a property leads to. */
export type GraphValue = NodeValue | LiteralValue | JsonValue;

/** A node. */
export interface NodeValue {
  readonly kind: "node";
  readonly address: string;
}

/** A literal; numbers and truth values may be those of JSON, with no type told. */
export interface LiteralValue {
  readonly kind: "literal";
  readonly value: string | number | boolean;
  readonly type?: string | undefined;
  readonly language?: string | undefined;
}

/** A literal of type `rdf:JSON`, parsed. */
export interface JsonValue {
  readonly kind: "json";
  readonly json: unknown;
}

/** The node of an address, made if it is new. */
export function nodeAt(graph: Graph, address: string): GraphNode {
  let node = graph.get(address);
  if (!node) {
    node = { address, types: new Set(), properties: new Map() };
    graph.set(address, node);
  }
  return node;
}

/** Adds one statement. */
export function addValue(node: GraphNode, property: string, value: GraphValue): void {
  const values = node.properties.get(property);
  if (values) values.push(value);
  else node.properties.set(property, [value]);
}
