import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { listWorkspaces } from "../workspaces.js";

/** The files that may stand at the top of an adapter's `src`. Each may be a folder; further folders are its own. */
const files = ["index", "format", "options", "mapping", "read", "write", "diagnostics"].map(
  (name) => `${name}.ts`,
);

/**
 * Compares the adapters with the one shape all have: the same file names, so that who has read one knows all,
 * and the same kinds of export: the adapter, its table of diagnostics, its options, the printer of blocks of one that
 * reads print, and the losses that one declares for a profile (`readableDrops`). The packages have to be built.
 * @param {string} root
 * @returns {Promise<string[]>} a sentence for each violation
 */
export async function checkAdapters(root) {
  const adapters = listWorkspaces(root).filter(({ dir }) => dir.startsWith("packages/adapters/"));
  return (await Promise.all(adapters.map(({ dir }) => checkAdapter(root, dir)))).flat();
}

/**
 * @param {string} root
 * @param {string} dir
 * @returns {Promise<string[]>}
 */
async function checkAdapter(root, dir) {
  const present = readdirSync(join(root, dir, "src"));
  const built = join(root, dir, "dist/index.js");
  if (!existsSync(built)) return [`${dir} is not built; build the packages first.`];
  /** @type {Record<string, unknown>} */
  const exported = await import(pathToFileURL(built).href);
  const id = basename(dir);
  const adapter = /** @type {Record<string, unknown> | undefined} */ (exported[id]);
  const directions = ["read", "write"].filter((direction) => typeof adapter?.[direction] === "function");
  const expected = [
    "index",
    "format",
    "options",
    "diagnostics",
    ...directions,
    ...(directions.length > 1 ? ["mapping"] : []),
  ];
  return [
    ...expected
      .filter((name) => !present.includes(name) && !present.includes(`${name}.ts`))
      .map((name) => `${dir}/src has no ${name}.ts.`),
    ...present
      .filter((name) => name.endsWith(".ts") && !files.includes(name))
      .map((name) => `${dir}/src/${name} is no name adapters have; put it in the folder of what it serves.`),
    ...(adapter?.contract === 1 && adapter.id === id
      ? []
      : [`${dir} exports no adapter "${id}" of contract 1.`]),
    ...[id, `${id}Diagnostics`]
      .filter((name) => !(name in exported))
      .map((name) => `${dir} does not export ${name}.`),
    ...Object.keys(exported)
      .filter((name) => !kindsOfExport(id).includes(name) && !name.endsWith("Drops"))
      .map(
        (name) =>
          `${dir} exports ${name}; what adapters export is ${kindsOfExport(id).join(", ")} and types.`,
      ),
  ];
}

/**
 * @param {string} id
 * @returns {string[]}
 */
function kindsOfExport(id) {
  return [
    id,
    `${id}Diagnostics`,
    "readOptions",
    "writeOptions",
    `print${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  ];
}
