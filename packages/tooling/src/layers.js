/**
 * A layer of the house.
 * @typedef {object} Layer
 * @property {string} name
 * @property {string} path folder, `*` for each folder below
 * @property {readonly string[]} uses names of the layers it may import; never its own siblings
 * @property {readonly string[]} [tests] names of the layers its tests may import besides
 * @property {readonly string[] | "own"} npm npm packages its source may import, or those its own manifest lists
 * @property {readonly string[]} [testing] npm packages its `src/testing` may import besides
 * @property {boolean} [ranges] whether it asks for this repository's packages by a range that covers the present version,
 * because it is released on its own clock; all others ask for exactly that version
 * @property {boolean} [packed] whether its build packs in all that it imports, so that nothing needs to be installed
 * @property {boolean} node whether its source may import Node's modules; what is to run in a browser may not
 */

/**
 * Who may import whom: imports run down this list and never up. The checks of imports and of manifests are
 * both made from it.
 * @type {readonly Layer[]}
 */
export const layers = [
  { name: "core", path: "packages/core", uses: [], npm: ["zod"], testing: ["fast-check"], node: false },
  { name: "symbols", path: "packages/symbols", uses: [], npm: [], node: false },
  { name: "states", path: "packages/states", uses: [], npm: [], node: false },
  { name: "parser", path: "packages/parser", uses: ["core", "symbols", "states"], npm: [], node: false },
  // An adapter's tests read their reports with another adapter.
  {
    name: "adapters",
    path: "packages/adapters/*",
    uses: ["core", "parser"],
    tests: ["adapters"],
    npm: "own",
    node: false,
  },
  // A report's package is made by the command line, and keeps its own clock.
  {
    name: "reports",
    path: "packages/reports/*",
    uses: ["core"],
    tests: ["adapters", "cli"],
    npm: [],
    ranges: true,
    node: false,
  },
  {
    name: "cli",
    path: "packages/cli",
    uses: ["core", "symbols", "states", "parser", "adapters"],
    npm: "own",
    packed: true,
    node: true,
  },
  { name: "tooling", path: "packages/tooling", uses: [], npm: "own", node: true },
  {
    name: "apps",
    path: "apps/*",
    uses: ["core", "symbols", "states", "parser", "adapters", "reports", "cli"],
    npm: "own",
    node: true,
  },
];

/**
 * The layer a package's folder belongs to, or none.
 * @param {string} dir relative to the root, `/`-separated
 * @returns {Layer | undefined}
 */
export function layerOf(dir) {
  return layers.find((layer) => new RegExp(`^${folderPattern(layer)}$`).test(dir));
}

/**
 * A layer's folder as the source of a regular expression: `packages/adapters/[^/]+`.
 * @param {Layer} layer
 * @returns {string}
 */
export function folderPattern(layer) {
  return layer.path.replace("*", "[^/]+");
}
