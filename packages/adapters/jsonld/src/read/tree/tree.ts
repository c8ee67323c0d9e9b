import type { Inline } from "@rapporteur/core";
import type { JsonObject } from "../jsonld/define-terms.ts";
import { otherDress } from "./other-dress.ts";

/** What is kept while one tree is read. */
export interface Tree {
  /** Addresses met so far, all relative: no two nodes have one address. */
  readonly seen: Set<string>;
  /** Words said twice, plain and exactly, to be compared when the whole has its shape. */
  readonly pairs: { readonly words: string; readonly inlines: readonly Inline[] }[];
  /** Address of the report. */
  readonly base: string;
  depth: number;
}

/** Deeper than any report may be, and less than the stack takes. */
const depthLimit = 128;

/** Notes the address of a node, which no other has; the node is one step further in. */
export function enterNode({ id }: JsonObject, tree: Tree): string {
  if (typeof id !== "string" || ++tree.depth > depthLimit) throw otherDress;
  if (tree.seen.size === tree.seen.add(id).size) throw otherDress;
  return id;
}

/** The id in an address of the report's own node, `#para-1`. One with escapes or steps is no id, as validation finds. */
export function idIn(address: unknown): string {
  if (typeof address !== "string" || address[0] !== "#") throw otherDress;
  return address.slice(1);
}
