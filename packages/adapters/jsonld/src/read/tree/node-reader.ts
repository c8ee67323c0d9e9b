import type { ClassMapping, ClassName } from "../../mapping/class-mapping.ts";
import { classes } from "../../mapping/classes.ts";
import { classTerms } from "../../mapping/terms.ts";
import { isObject } from "../is-object.ts";
import type { JsonObject } from "../jsonld/define-terms.ts";
import { type Draft, fieldReaders, type NodeReader, readFields } from "./field-reader.ts";
import { oneWayCount } from "./one-way-count.ts";
import { otherDress } from "./other-dress.ts";
import { enterNode, idIn } from "./tree.ts";

const readers = new Map<ClassName, NodeReader>();

/** The reader of the nodes of a class, made when it is first asked for. */
export function nodeReader(name: ClassName): NodeReader {
  let reader = readers.get(name);
  if (!reader) {
    reader = makeReader(classes[name], classTerms[name], name === "Report");
    readers.set(name, reader);
  }
  return reader;
}

function makeReader(mapping: ClassMapping, type: string | readonly string[], isRoot: boolean): NodeReader {
  const { tag, step, bare, fields, oneWay = [] } = mapping;
  const readers = fieldReaders(fields, nodeReader);
  const bareField = bare && fields[0]?.field;
  return (value, position, tree) => {
    if (!isObject(value) || !isType(value.type, type)) throw otherDress;
    const id = enterNode(value, tree);
    const draft: Draft = {};
    if (tag !== undefined) draft.type = tag;
    if (isRoot ? id !== "" : id[0] !== "#") throw otherDress;
    if (step === undefined && !isRoot) draft.id = idIn(id);
    // The keys that are understood: id and type, perhaps the position, fields, and what is made from the rest.
    let count = 2;
    if (value.position !== (position > 0 ? position : undefined)) throw otherDress;
    if (position > 0) count++;
    count += readFields(readers, value, draft, tree) + oneWayCount(value, oneWay, tree);
    if (count !== keyCount(value)) throw otherDress;
    tree.depth--;
    return bareField === undefined ? draft : draft[bareField];
  };
}

function isType(given: unknown, type: string | readonly string[]): boolean {
  if (typeof type === "string") return given === type;
  return Array.isArray(given) && given.length === type.length && type.every((term, at) => given[at] === term);
}

function keyCount(node: JsonObject): number {
  let count = 0;
  for (const key in node) if (key !== "@context") count++;
  return count;
}
