import { classes } from "../mapping/classes.ts";
import { vocabularyAddress } from "../mapping/namespaces.ts";
import { properties } from "../mapping/properties.ts";
import type { Property } from "../mapping/property.ts";
import { contextAddress } from "./context.ts";

/** Address of the frame in its present version. */
export const frameAddress = vocabularyAddress("frame.jsonld");

/** A frame, or a piece of one. */
export interface Frame {
  readonly [key: string]: string | boolean | Frame;
}

/** How many levels of parts in parts the frame spells out; JSON-LD has no frames that contain themselves. */
const levels = 12;

const address: Frame = { "@embed": "@never", "@omitDefault": true };
const links = linkTerms();

/**
 * The JSON-LD 1.1 frame: it makes of any dress of the graph the tree of the compact profile, in which parts stand in
 * their wholes and references are addresses.
 */
export const frame: Frame = {
  "@context": contextAddress,
  ...partsFrame(levels),
  type: "Report",
};

/** The frame of a node: its parts in place, to the given depth, its references as addresses. */
function partsFrame(depth: number): Frame {
  const parts = depth === 0 ? {} : { hasPart: partsFrame(depth - 1) };
  // Any type matches: a frame of properties alone would leave out the parts that have none of them.
  return {
    type: {},
    "@omitDefault": true,
    ...Object.fromEntries(links.map((term) => [term, address])),
    ...parts,
  };
}

/** Terms that lead to nodes which stand elsewhere. */
function linkTerms(): readonly string[] {
  const parts = new Set(
    Object.values(classes).flatMap(({ fields }) =>
      fields
        .flatMap((field) => (field.kind === "group" ? field.fields : [field]))
        .flatMap((field) => (field.kind === "nodes" || field.kind === "node" ? [field.term as string] : [])),
    ),
  );
  return Object.entries<Property>(properties)
    .filter(([term, { value }]) => value === "node" && !parts.has(term) && term !== "about")
    .map(([term]) => term);
}
