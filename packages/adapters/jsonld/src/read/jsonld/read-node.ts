import { coreDiagnostics } from "@rapporteur/core";
import { addValue, type GraphNode, type GraphValue, nodeAt } from "../graph.ts";
import { isObject } from "../is-object.ts";
import { Refusal } from "../refusal.ts";
import type { ActiveContext, TermMeaning } from "./active-context.ts";
import type { JsonObject } from "./define-terms.ts";
import { expandAddress } from "./expand-address.ts";
import { meaningOfKey } from "./meaning-of-key.ts";
import { readContext } from "./read-context.ts";
import { readValueObject } from "./read-value-object.ts";
import { type JsonLdReading, pointerOf, refuseHere } from "./reading.ts";
import { scalarValue, typeAddress } from "./scalar-value.ts";

/** Deepest nesting of objects and lists that is read: twice what a report may have. */
const depthLimit = 256;

const reservedKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Reads a node, or a list of nodes and lists, into the graph. */
export function readNodes(value: unknown, context: ActiveContext, reading: JsonLdReading): void {
  if (Array.isArray(value)) {
    each(value, reading, (one) => readNodes(one, context, reading));
  } else if (isObject(value)) {
    readNode(value, context, reading);
  } else if (value !== null) {
    throw refuseHere(reading, "value-is-invalid", { reason: "a node is no object" });
  }
}

/** Reads one node into the graph and gives its address; one that has none gets a label. */
function readNode(
  object: JsonObject,
  outer: ActiveContext,
  reading: JsonLdReading,
  given?: string,
): GraphNode {
  const context = contextOf(object, outer, reading);
  let id = given;
  for (const key in object) {
    if (meaningOfKey(key, context).address === "@id") id = idOf(object[key], context, reading);
  }
  const node = nodeAt(reading.graph, id ?? `_: ${++reading.labels}`);
  for (const key in object) {
    if (key === "@context") continue;
    enter(key, reading);
    readEntry(node, key, object[key], context, reading);
    reading.path.pop();
  }
  return node;
}

function contextOf(object: JsonObject, outer: ActiveContext, reading: JsonLdReading): ActiveContext {
  if (!Object.hasOwn(object, "@context")) return outer;
  return readContext(object["@context"], outer, `${pointerOf(reading)}/@context`, reading.budget);
}

function idOf(value: unknown, context: ActiveContext, reading: JsonLdReading): string | undefined {
  if (typeof value === "string") return expandAddress(value, context, "document");
  throw refuseHere(reading, "value-is-invalid", { reason: "an @id is no text" });
}

function readEntry(
  node: GraphNode,
  key: string,
  value: unknown,
  context: ActiveContext,
  reading: JsonLdReading,
): void {
  const meaning = meaningOfKey(key, context);
  const { address } = meaning;
  if (reservedKeys.has(key)) {
    const place = { pointer: pointerOf(reading) };
    throw new Refusal(coreDiagnostics.report("key-is-reserved", { place, data: { key } }));
  }
  if (address === undefined) {
    if (!context.terms.has(key) && !reading.strayKeys.has(key))
      reading.strayKeys.set(key, pointerOf(reading));
  } else if (address.startsWith("@")) {
    readKeyword(node, address, value, context, reading);
  } else if (meaning.type === "@json") {
    add(node, meaning, address, { kind: "json", json: value }, reading);
  } else if (meaning.container !== undefined && isObject(value)) {
    readMap(node, meaning, address, value, context, reading);
  } else {
    readValues(node, meaning, address, value, context, reading);
  }
}

function readKeyword(
  node: GraphNode,
  keyword: string,
  value: unknown,
  context: ActiveContext,
  reading: JsonLdReading,
): void {
  switch (keyword) {
    case "@id":
    case "@index":
      return;
    case "@type":
      for (const type of Array.isArray(value) ? value : [value]) {
        const address = typeof type === "string" ? typeAddress(type, context) : undefined;
        if (address === undefined) {
          throw refuseHere(reading, "value-is-invalid", { reason: "an @type is no address" });
        }
        node.types.add(address);
      }
      return;
    case "@graph":
    case "@included":
      readNodes(value, context, reading);
      return;
    case "@reverse":
      if (!isObject(value))
        throw refuseHere(reading, "value-is-invalid", { reason: "@reverse is no object" });
      for (const key in value) {
        const { address, ...meaning } = meaningOfKey(key, context);
        if (address === undefined || address.startsWith("@")) continue;
        readValues(
          node,
          { ...meaning, address, reverse: !meaning.reverse },
          address,
          value[key],
          context,
          reading,
        );
      }
      return;
    default:
      throw refuseHere(reading, "feature-not-read", { feature: `${keyword} in a node` });
  }
}

function readValues(
  node: GraphNode,
  meaning: TermMeaning,
  address: string,
  value: unknown,
  context: ActiveContext,
  reading: JsonLdReading,
): void {
  if (value === null) return;
  if (Array.isArray(value)) {
    each(value, reading, (one) => readValues(node, meaning, address, one, context, reading));
  } else if (isObject(value)) {
    readObject(node, meaning, address, value, context, reading);
  } else {
    add(node, meaning, address, scalarValue(value as string | number | boolean, meaning, context), reading);
  }
}

function readObject(
  node: GraphNode,
  meaning: TermMeaning,
  address: string,
  object: JsonObject,
  outer: ActiveContext,
  reading: JsonLdReading,
): void {
  // A value object may have a context of its own, which then says what its keys mean.
  const context = contextOf(object, outer, reading);
  for (const key in object) {
    switch (meaningOfKey(key, context).address) {
      case "@value": {
        const value = readValueObject(object, context, reading);
        if (value) add(node, meaning, address, value, reading);
        return;
      }
      case "@set":
        readValues(node, meaning, address, object[key], context, reading);
        return;
      case "@list":
        throw refuseHere(reading, "feature-not-read", {
          feature: "a list (@list); order is told by positions",
        });
    }
  }
  const target = readNode(object, outer, reading);
  add(node, meaning, address, { kind: "node", address: target.address }, reading);
}

/** A container by `@id`, `@type` or `@index`: an object in the place of a list. */
function readMap(
  node: GraphNode,
  meaning: TermMeaning,
  address: string,
  map: JsonObject,
  context: ActiveContext,
  reading: JsonLdReading,
): void {
  for (const key in map) {
    enter(key, reading);
    each(Array.isArray(map[key]) ? map[key] : [map[key]], reading, (value) => {
      if (meaning.container === "@index") {
        readValues(node, meaning, address, value, context, reading);
        return;
      }
      const object = isObject(value) ? value : typeof value === "string" ? { "@id": value } : undefined;
      if (!object) throw refuseHere(reading, "value-is-invalid", { reason: "a node in a map is no object" });
      const isById = meaning.container === "@id" && key !== "@none";
      const target = readNode(object, context, reading, isById ? idOf(key, context, reading) : undefined);
      const type = meaning.container === "@type" && key !== "@none" ? typeAddress(key, context) : undefined;
      if (type !== undefined) target.types.add(type);
      add(node, meaning, address, { kind: "node", address: target.address }, reading);
    });
    reading.path.pop();
  }
}

function add(
  node: GraphNode,
  { reverse }: TermMeaning,
  address: string,
  value: GraphValue,
  reading: JsonLdReading,
): void {
  if (!reverse) {
    addValue(node, address, value);
  } else if (value.kind === "node") {
    addValue(nodeAt(reading.graph, value.address), address, { kind: "node", address: node.address });
  } else {
    throw refuseHere(reading, "value-is-invalid", { reason: "a reverse property leads to a literal" });
  }
}

function each(list: readonly unknown[], reading: JsonLdReading, visit: (value: unknown) => void): void {
  for (let at = 0; at < list.length; at++) {
    enter(at, reading);
    visit(list[at]);
    reading.path.pop();
  }
}

function enter(step: string | number, reading: JsonLdReading): void {
  reading.path.push(step);
  if (reading.path.length > depthLimit) throw refuseHere(reading, "document-too-deep", { limit: depthLimit });
}
