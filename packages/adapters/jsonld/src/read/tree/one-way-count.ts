import type { Term } from "../../mapping/properties.ts";
import { isObject } from "../is-object.ts";
import type { JsonObject } from "../jsonld/define-terms.ts";
import { otherDress } from "./other-dress.ts";
import { enterNode, type Tree } from "./tree.ts";

/** How many properties a node has that were made from the report, and are left aside: texts, or a State. */
export function oneWayCount(node: JsonObject, terms: readonly Term[], tree: Tree): number {
  let count = 0;
  for (let at = 0; at < terms.length; at++) {
    const value = node[terms[at] ?? ""];
    if (value === undefined) continue;
    if (typeof value !== "string" && !isTexts(value)) checkState(value, tree);
    count++;
  }
  return count;
}

function isTexts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const one of value) if (typeof one !== "string") return false;
  return true;
}

/** A State is nothing but its name, and has an address of its own. */
function checkState(value: unknown, tree: Tree): void {
  if (!isObject(value) || value.type !== "Country" || typeof value.name !== "string") throw otherDress;
  if (Object.keys(value).length !== 3) throw otherDress;
  const id = enterNode(value, tree);
  if (!id.startsWith("http://metadata.un.org/UNMS/") || id.includes("#") || id === tree.base)
    throw otherDress;
  tree.depth--;
}
