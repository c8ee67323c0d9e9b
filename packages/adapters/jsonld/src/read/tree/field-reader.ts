import type { Inline } from "@rapporteur/core";
import type {
  ClassName,
  Field,
  InlinesField,
  NodeField,
  NodesField,
  SetField,
} from "../../mapping/class-mapping.ts";
import { isInNaturalOrder } from "../../mapping/natural-order.ts";
import { classTerms } from "../../mapping/terms.ts";
import { isObject } from "../is-object.ts";
import type { JsonObject } from "../jsonld/define-terms.ts";
import { modelInlines } from "../report/model-inlines.ts";
import { otherDress } from "./other-dress.ts";
import { idIn, type Tree } from "./tree.ts";

/** Makes of a node what the model has for it. `position` is its place in its list; 0 = it has none. */
export type NodeReader = (node: unknown, position: number, tree: Tree) => unknown;

/** Gives the reader of the nodes of a class. */
export type NodeReaders = (name: ClassName) => NodeReader;

/** What is being made of a node. */
export type Draft = Record<string, unknown>;

/** Puts what stands under some keys of a node into a draft, and gives how many of the keys are there. */
export type FieldReader = (node: JsonObject, draft: Draft, tree: Tree) => number;

/** The readers of fields, in their order; lists that share a term are read together, where the first of them stands. */
export function fieldReaders(fields: readonly Field[], readers: NodeReaders): readonly FieldReader[] {
  const lists = fields.filter(({ kind }) => kind === "nodes") as readonly NodesField[];
  return fields.flatMap((field) => {
    if (field.kind !== "nodes") return [fieldReader(field, readers)];
    const sharing = lists.filter(({ term }) => term === field.term);
    return sharing[0] === field ? [listReader(sharing, readers)] : [];
  });
}

/** Reads the fields of a node and gives how many keys there are of them. */
export function readFields(
  readers: readonly FieldReader[],
  node: JsonObject,
  draft: Draft,
  tree: Tree,
): number {
  let count = 0;
  for (let at = 0; at < readers.length; at++) count += readers[at]?.(node, draft, tree) ?? 0;
  return count;
}

function fieldReader(field: Exclude<Field, NodesField>, readers: NodeReaders): FieldReader {
  switch (field.kind) {
    case "scalar":
      return valueReader(field, (value) => value);
    case "reference":
      return valueReader(field, idIn);
    case "inlines":
      return inlinesReader(field);
    case "set":
      return setReader(field);
    case "node":
      return oneNodeReader(field, readers);
    case "group": {
      const inside = fieldReaders(field.fields, readers);
      return (node, draft, tree) => {
        const inner: Draft = {};
        const count = readFields(inside, node, inner, tree);
        if (!field.optional || count > 0) draft[field.field] = inner;
        return count;
      };
    }
  }
}

/** One value, of whatever type: that is looked at when the report is validated. */
function valueReader(
  { field, term }: Field & { term: string },
  make: (value: unknown) => unknown,
): FieldReader {
  return (node, draft) => {
    const value = node[term];
    if (value === undefined) return 0;
    draft[field] = make(value);
    return 1;
  };
}

function inlinesReader({ field, term, exact, optional }: InlinesField): FieldReader {
  return (node, draft, { pairs }) => {
    const words = node[term] ?? "";
    if (typeof words !== "string") throw otherDress;
    const precise = node[exact];
    if (precise !== undefined) {
      const inlines = modelInlines(onlyList(precise, "children")) as readonly Inline[];
      pairs.push({ words, inlines });
      draft[field] = inlines;
    } else if (words !== "") {
      draft[field] = [{ type: "text", value: words }];
    } else if (!optional) {
      draft[field] = [];
    }
    return (node[term] === undefined ? 0 : 1) + (precise === undefined ? 0 : 1);
  };
}

function setReader({ field, term, exact, of, optional }: SetField): FieldReader {
  const make = of === "references" ? idIn : textOf;
  return (node, draft) => {
    const values = node[term] ?? [];
    if (!Array.isArray(values)) throw otherDress;
    const members = values.map(make);
    const precise = node[exact];
    if (precise !== undefined) {
      const list = onlyList(precise, "items");
      const listed = new Set(list);
      if (listed.size !== members.length || !members.every((member) => listed.has(member))) throw otherDress;
      draft[field] = list;
    } else {
      if (!isInNaturalOrder(members)) throw otherDress;
      if (members.length > 0 || !optional) draft[field] = members;
    }
    return (node[term] === undefined ? 0 : 1) + (precise === undefined ? 0 : 1);
  };
}

function oneNodeReader({ field, term, of }: NodeField, readers: NodeReaders): FieldReader {
  return (node, draft, tree) => {
    const value = node[term];
    if (value === undefined) return 0;
    draft[field] = readers(of)(value, 0, tree);
    return 1;
  };
}

function listReader(fields: readonly NodesField[], readers: NodeReaders): FieldReader {
  const [first] = fields;
  const fieldOf = new Map<unknown, { readonly field: string; readonly name: ClassName }>();
  for (const { field, of } of fields) for (const name of of) fieldOf.set(classTerms[name], { field, name });
  const { term } = first as NodesField;
  return (node, draft, tree) => {
    for (const { field, optional } of fields) if (!optional) draft[field] = [];
    const list = node[term];
    if (list === undefined) return 0;
    if (!Array.isArray(list)) throw otherDress;
    for (let at = 0; at < list.length; at++) {
      const part: unknown = list[at];
      const found = isObject(part) ? fieldOf.get(part.type) : undefined;
      if (!found) throw otherDress;
      const made = readers(found.name)(part, at + 1, tree);
      const members = draft[found.field] as unknown[] | undefined;
      if (members) members.push(made);
      else draft[found.field] = [made];
    }
    return 1;
  };
}

function textOf(value: unknown): string {
  if (typeof value !== "string") throw otherDress;
  return value;
}

/** The list under the one key of an object. */
function onlyList(value: unknown, key: string): readonly unknown[] {
  const list = isObject(value) ? value[key] : undefined;
  if (!Array.isArray(list) || Object.keys(value as object).length !== 1) throw otherDress;
  return list;
}
