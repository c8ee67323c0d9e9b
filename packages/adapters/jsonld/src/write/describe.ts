import { type Inline, plainText, type Report, type ReportNode } from "@rapporteur/core";
import type { ClassMapping, ClassName, Field, InlinesField, SetField } from "../mapping/class-mapping.ts";
import { classes } from "../mapping/classes.ts";
import { isInNaturalOrder } from "../mapping/natural-order.ts";
import { classTerms } from "../mapping/terms.ts";
import { citedAddresses } from "./cited-addresses.ts";
import { exactInlines } from "./exact-inlines.ts";
import { oneWayProperties } from "./one-way.ts";
import type { Description, Writing } from "./writing.ts";

type Value = Readonly<Record<string, unknown>>;

/**
 * Describes a report by the terms of the context: as one tree, or as a list of nodes that name each other. Addresses
 * are relative to that of the report.
 */
export function describe(report: Report, form: "tree" | "list"): readonly Description[] {
  const list: Description[] | undefined = form === "list" ? [] : undefined;
  const writing: Writing = {
    list,
    used: new Map(),
    nodes: new Map(),
    texts: new Map(),
    cited: citedAddresses(report),
    states: new Set(),
  };
  const root = describeNode("Report", report, { id: "", position: 0, holder: undefined }, writing);
  return list ?? [root];
}

/** Where a node stands: its address, its place among its siblings (0 = it has none), and what holds it. */
interface Standing {
  readonly id: string;
  readonly position: number;
  readonly holder: unknown;
}

function describeNode(name: ClassName, value: unknown, standing: Standing, writing: Writing): Description {
  const mapping = classes[name];
  const node: Description = { id: standing.id, type: classTerms[name] };
  if (standing.position > 0) node.position = standing.position;
  writing.list?.push(node);
  const fields: Value = mapping.bare ? { [mapping.fields[0]?.field ?? ""]: value } : (value as Value);
  const notes = new Set<string>();
  const positions = new Map<string, number>();
  describeFields(mapping.fields, fields, { node, value, notes, positions, writing });
  if (notes.size > 0) node.notes = Array.from(notes, addressOf);
  if (mapping.tag !== undefined) addCited(node, fields, writing);
  oneWayProperties[name]?.(node, value as never, writing, standing.holder);
  return node;
}

/** A node whose fields are being described. */
interface Describing {
  readonly node: Description;
  readonly value: unknown;
  readonly notes: Set<string>;
  /** The last position given out, by term. */
  readonly positions: Map<string, number>;
  readonly writing: Writing;
}

function describeFields(fields: readonly Field[], values: Value, describing: Describing): void {
  const { node, writing } = describing;
  for (const field of fields) {
    const value = values[field.field];
    if (value === undefined) continue;
    switch (field.kind) {
      case "scalar":
        node[field.term] = value;
        break;
      case "inlines":
        describeInlines(field, value as readonly Inline[], describing);
        break;
      case "reference":
        node[field.term] = addressOf(value as string);
        break;
      case "set":
        describeSet(field, value as readonly string[], node);
        break;
      case "node":
        node[field.term] = nested(describePart(field.of, value, 0, describing), writing);
        break;
      case "nodes":
        describeList(field.term, field.of, value as readonly unknown[], describing);
        break;
      case "group":
        describeFields(field.fields, value as Value, describing);
    }
  }
}

function describeInlines(field: InlinesField, inlines: readonly Inline[], { node, notes }: Describing): void {
  const words = plainText(inlines);
  if (words !== "") node[field.term] = words;
  const [first] = inlines;
  if (inlines.length > 1 || (first && first.type !== "text")) {
    node[field.exact] = { children: exactInlines(inlines, notes) };
  }
}

function describeSet(field: SetField, list: readonly string[], node: Description): void {
  if (list.length > 0) {
    const members = [...new Set(list)];
    node[field.term] = field.of === "references" ? members.map(addressOf) : members;
  }
  if (!isInNaturalOrder(list)) node[field.exact] = { items: list };
}

function describeList(
  term: string,
  of: readonly ClassName[],
  list: readonly unknown[],
  describing: Describing,
): void {
  if (list.length === 0) return;
  const { node, positions, writing } = describing;
  // Fields that share a term go on with each other's list and positions.
  const members = (node[term] as unknown[] | undefined) ?? [];
  node[term] = members;
  let position = positions.get(term) ?? 0;
  for (const value of list) {
    const name = of.length === 1 ? of[0] : of.find((one) => classes[one].tag === (value as Value).type);
    position++;
    if (name) members.push(nested(describePart(name, value, position, describing), writing));
  }
  positions.set(term, position);
}

function describePart(
  name: ClassName,
  value: unknown,
  position: number,
  describing: Describing,
): Description {
  const { node, value: holder, writing } = describing;
  const mapping = classes[name];
  const id =
    mapping.step === undefined
      ? takeAddress(mapping, value as { readonly id: string }, writing)
      : `${node.id === "" ? "#" : node.id}/${mapping.step}${position > 0 ? `-${position}` : ""}`;
  return describeNode(name, value, { id, position, holder }, writing);
}

/** An address of its own for a node that has an id; whoever comes second with the same id is told apart. */
function takeAddress({ tag }: ClassMapping, value: { readonly id: string }, writing: Writing): string {
  const { id } = value;
  const times = (writing.used.get(id) ?? 0) + 1;
  writing.used.set(id, times);
  if (times > 1) return `${addressOf(id)}/again-${times}`;
  if (tag !== undefined) writing.nodes.set(id, value as ReportNode);
  return addressOf(id);
}

function addCited(node: Description, { id }: Value, { cited, used }: Writing): void {
  const addresses = cited.byNode.get(id as string);
  if (addresses && used.get(id as string) === 1) node.cites = [...addresses];
}

/** What stands in the place of a node: its description in a tree, its address in a list. */
function nested(part: Description, { list }: Writing): Description | string {
  return list ? part.id : part;
}

function addressOf(id: string): string {
  return `#${id}`;
}
