import type { Change } from "./changes/change.ts";

/** How a version must rise, as semantic versioning counts, the heaviest last. */
export type Bump = "none" | "patch" | "minor" | "major";

const order: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * How the version of a report must rise for one change, or for all of a list: *major* if an id vanished or became
 * another, or if the version of the model did; *minor* if something is there that was not; *patch* for anything else;
 * *none* for no change at all.
 */
export function bumpOf(changes: Change | readonly Change[]): Bump {
  const list = "type" in changes ? [changes] : changes;
  return list.reduce<Bump>((heaviest, change) => {
    const bump = bumpOfOne(change);
    return order.indexOf(bump) > order.indexOf(heaviest) ? bump : heaviest;
  }, "none");
}

function bumpOfOne(change: Change): Bump {
  switch (change.type) {
    case "added":
      return "minor";
    case "removed":
      return change.before.id === undefined ? "patch" : "major";
    case "renumbered":
    case "renamed":
      return change.before.id === change.after.id ? "patch" : "major";
    case "changed":
      if (change.what === "report" && change.field === "modelVersion") return "major";
      return change.from === undefined ? "minor" : "patch";
    default:
      return "patch";
  }
}
