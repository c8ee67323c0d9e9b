import type { Inline } from "@rapporteur/core";
import type { ClassName, Field, InlinesField, NodesField, SetField } from "../../mapping/class-mapping.ts";
import { classes } from "../../mapping/classes.ts";
import { classAddresses, classesUnder, knownProperties, propertyAddresses } from "../../mapping/lookups.ts";
import { compareNaturally } from "../../mapping/natural-order.ts";
import { properties, type Term } from "../../mapping/properties.ts";
import type { GraphNode, GraphValue } from "../graph.ts";
import { isObject } from "../is-object.ts";
import { type Assembly, idOf, note } from "./assembly.ts";
import { actualValue, expectedValue, literalOf } from "./literal.ts";
import { modelInlines } from "./model-inlines.ts";
import { type Part, partsOf } from "./parts.ts";

type Draft = Record<string, unknown>;

/** Deepest nesting of nodes that is put together: more than a report may have, and less than the stack takes. */
const depthLimit = 128;

/** Makes of a node what the model has for it, and of all that it leads to; whether that is right is not looked at. */
export function assemble({ node, name }: Part, assembly: Assembly): unknown {
  const mapping = classes[name];
  assembly.visited.set(node.address, "open");
  const draft: Draft = {};
  if (++assembly.depth > depthLimit) note(assembly, "parts-too-deep", node, { limit: depthLimit });
  if (mapping.tag !== undefined) draft.type = mapping.tag;
  if (mapping.step === undefined && name !== "Report") draft.id = idOf(node.address);
  const assembling: Assembling = { node, name, assembly, parts: new Map() };
  if (assembly.depth <= depthLimit) {
    for (const field of mapping.fields) assembleField(field, draft, assembling);
  }
  assembly.depth--;
  noteStrange(node, name, assembly);
  assembly.visited.set(node.address, "done");
  return mapping.bare ? draft[mapping.fields[0]?.field ?? ""] : draft;
}

/** A node whose fields are being put together. */
interface Assembling {
  readonly node: GraphNode;
  readonly name: ClassName;
  readonly assembly: Assembly;
  /** Parts found so far, by term, as fields may share one. */
  readonly parts: Map<Term, readonly Part[]>;
}

function assembleField(field: Field, draft: Draft, assembling: Assembling): void {
  const value = fieldValue(field, assembling);
  if (value !== undefined) draft[field.field] = value;
}

function fieldValue(field: Field, assembling: Assembling): unknown {
  switch (field.kind) {
    case "scalar":
      return literal(field.term, assembling);
    case "inlines":
      return inlines(field, assembling);
    case "reference": {
      const [value] = values(field.term, assembling);
      return value && referenced(value, field.term, assembling);
    }
    case "set":
      return set(field, assembling);
    case "node": {
      const [part] = parts(field.term, [field.of], assembling);
      return part && assemble(part, assembling.assembly);
    }
    case "nodes":
      return list(field, assembling);
    case "group": {
      const draft: Draft = {};
      for (const inner of field.fields) assembleField(inner, draft, assembling);
      return field.optional && Object.keys(draft).length === 0 ? undefined : draft;
    }
  }
}

function list(field: NodesField, assembling: Assembling): unknown {
  const { name, assembly, node } = assembling;
  const members: unknown[] = [];
  for (const part of parts(field.term, classesUnder[name].get(field.term) ?? [], assembling)) {
    if (!field.of.includes(part.name)) continue;
    // Since it was found, another part may have taken it into itself.
    if (assembly.visited.has(part.node.address)) {
      note(assembly, "part-stands-once", node, { target: part.node.address });
    } else {
      members.push(assemble(part, assembly));
    }
  }
  return members.length > 0 || !field.optional ? members : undefined;
}

function parts(
  term: Term,
  names: readonly ClassName[],
  { node, assembly, parts: known }: Assembling,
): readonly Part[] {
  let found = known.get(term);
  if (!found) {
    found = partsOf(node, term, names, assembly);
    known.set(term, found);
  }
  return found;
}

/** The values of a property that may have one; the same said twice is one. */
function values(term: Term, { node, assembly }: Assembling): readonly GraphValue[] {
  const all = node.properties.get(propertyAddresses[term]) ?? [];
  if (all.length < 2) return all;
  const different = new Map(all.map((value) => [JSON.stringify(value), value]));
  if (different.size > 1)
    note(assembly, "value-stands-once", node, { property: term, count: different.size });
  return [...different.values()].slice(0, 1);
}

function literal(term: Term, assembling: Assembling): unknown {
  const [value] = values(term, assembling);
  return value && literalFrom(value, term, assembling);
}

function literalFrom(value: GraphValue, term: Term, { node, assembly }: Assembling): unknown {
  const property = properties[term];
  const found = literalOf(value, property.value);
  if (found === undefined) {
    const data = { property: term, actual: actualValue(value), expected: expectedValue(property) };
    note(assembly, "value-has-type", node, data);
  } else if (value.kind === "literal" && value.language !== undefined) {
    assembly.languageTags++;
  }
  return found;
}

function inlines(field: InlinesField, assembling: Assembling): unknown {
  const words = literal(field.term, assembling);
  const exact = listIn("children", field.exact, assembling);
  if (exact === undefined) {
    if (typeof words === "string" && words !== "") return [{ type: "text", value: words }];
    return field.optional ? undefined : [];
  }
  const content = modelInlines(exact);
  assembling.assembly.pairs.push({
    node: assembling.node.address,
    words: typeof words === "string" ? words : "",
    inlines: content as readonly Inline[],
    term: field.term,
    exact: field.exact,
  });
  return content;
}

/** The list in an exact form, which is an object with this one key; absent if there is no exact form. */
function listIn(key: string, term: Term, assembling: Assembling): readonly unknown[] | undefined {
  const exact = literal(term, assembling);
  if (exact === undefined) return undefined;
  const list = isObject(exact) && Object.keys(exact).length === 1 ? exact[key] : undefined;
  if (Array.isArray(list)) return list;
  const { node, assembly } = assembling;
  note(assembly, "value-has-type", node, {
    property: term,
    actual: "another JSON value",
    expected: `{"${key}": […]}`,
  });
  return undefined;
}

function set(field: SetField, assembling: Assembling): unknown {
  const { node, assembly } = assembling;
  const all = node.properties.get(propertyAddresses[field.term]) ?? [];
  const members = new Set<string>();
  for (const value of all) {
    const member =
      field.of === "references"
        ? referenced(value, field.term, assembling)
        : literalFrom(value, field.term, assembling);
    if (typeof member === "string") members.add(member);
  }
  const exact = listIn("items", field.exact, assembling);
  if (exact !== undefined) {
    const listed = new Set(exact);
    if (listed.size !== members.size || [...members].some((member) => !listed.has(member))) {
      note(assembly, "exact-list-agrees", node, { property: field.term, exact: field.exact });
    }
    return exact;
  }
  return members.size > 0 || !field.optional ? [...members].sort(compareNaturally) : undefined;
}

/** The id of the node that a value leads to, which is in this report, or would be if it were there. */
function referenced(value: GraphValue, term: Term, { node, assembly }: Assembling): string | undefined {
  if (value.kind !== "node") {
    note(assembly, "value-has-type", node, {
      property: term,
      actual: actualValue(value),
      expected: "a node",
    });
    return undefined;
  }
  const { address } = value;
  const id = address.startsWith(assembly.inside) || assembly.graph.has(address) ? idOf(address) : undefined;
  if (id === undefined) note(assembly, "reference-stays-inside", node, { property: term, target: address });
  return id;
}

/** Notes what the model has no place for: properties that no field is made of, and types of other vocabularies. */
function noteStrange(node: GraphNode, name: ClassName, { strange }: Assembly): void {
  const known = knownProperties[name];
  for (const [property, all] of node.properties) {
    if (!known.has(property)) countStrange(strange, property, all.length, node);
  }
  const types = classAddresses[name];
  for (const type of node.types)
    if (!types.includes(type)) countStrange(strange, `the type ${type}`, 1, node);
}

function countStrange(
  strange: Assembly["strange"],
  what: string,
  more: number,
  { address }: GraphNode,
): void {
  const before = strange.get(what);
  if (before) before.count += more;
  else strange.set(what, { count: more, node: address });
}
