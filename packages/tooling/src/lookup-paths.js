/**
 * The keys of package-lock.json under which Node would find a package, the nearest one last.
 * @param {string} from a key of the lock: `node_modules/tsup`, `packages/core`, or the root's empty one
 * @param {string} name
 * @returns {string[]}
 */
export function lookupPaths(from, name) {
  const folders = from.split("/");
  return [...folders.keys(), folders.length]
    .map((count) => folders.slice(0, count).filter(Boolean))
    .map((parents) => [...parents, "node_modules", name].join("/"));
}
