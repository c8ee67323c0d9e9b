import type { ClassName } from "../mapping/class-mapping.ts";
import { classes } from "../mapping/classes.ts";
import { vocabularyAddress } from "../mapping/namespaces.ts";
import { properties, type Term } from "../mapping/properties.ts";
import { contextAddress } from "./context.ts";

/** Address of the frame in its present version. */
export const frameAddress = vocabularyAddress("frame.jsonld");

/** A frame, or a piece of one. */
export interface Frame {
  readonly [key: string]: string | boolean | Frame;
}

/** How deep the frame spells out parts in parts; JSON-LD has no frames that contain themselves. */
const levels = 12;

const address: Frame = { "@embed": "@never", "@omitDefault": true };

/**
 * The JSON-LD 1.1 frame: it makes of any dress of the graph the tree of the compact profile, in which parts stand in
 * their wholes and references are addresses.
 */
export const frame: Frame = {
  "@context": contextAddress,
  ...frameOf(["Report"], levels),
  type: "Report",
};

/** The frame of nodes of some classes: what they lead to as parts in place, to a depth, all else as addresses. */
function frameOf(names: readonly ClassName[], depth: number): Frame {
  const parts = new Map<Term, Set<ClassName>>();
  const links = new Set<Term>();
  for (const { fields, oneWay = [] } of names.map((name) => classes[name])) {
    for (const field of fields.flatMap((one) => (one.kind === "group" ? one.fields : [one]))) {
      if (field.kind === "nodes" || field.kind === "node") {
        const of = typeof field.of === "string" ? [field.of] : field.of;
        parts.set(field.term, new Set([...(parts.get(field.term) ?? []), ...of]));
      } else if (field.kind !== "group") {
        links.add(field.term);
      }
    }
    // A State stands where it is first named; it is no part of the report that could stand elsewhere.
    for (const term of oneWay) if (term !== "about") links.add(term);
  }
  return {
    // Any type matches: a frame of properties alone would leave out the parts that have none of them.
    type: {},
    "@omitDefault": true,
    ...Object.fromEntries([...links].filter(leadsToNode).map((term) => [term, address])),
    ...(depth > 0 &&
      Object.fromEntries(Array.from(parts, ([term, of]) => [term, frameOf([...of], depth - 1)]))),
  };
}

function leadsToNode(term: Term): boolean {
  return properties[term].value === "node";
}
