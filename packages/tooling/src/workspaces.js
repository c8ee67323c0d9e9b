import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What the checks read of a package.json.
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} [version]
 * @property {boolean} [private]
 * @property {string} [description]
 * @property {string} [license]
 * @property {string} [type]
 * @property {boolean | string[]} [sideEffects]
 * @property {Record<string, string>} [engines]
 * @property {string[]} [files]
 * @property {Record<string, unknown>} [exports]
 * @property {{ url?: string, directory?: string }} [repository]
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [bin]
 * @property {string[]} [workspaces]
 */

/**
 * A package of this repository.
 * @typedef {object} Workspace
 * @property {string} dir folder, relative to the root, `/`-separated: `packages/adapters/markdown`
 * @property {Manifest} manifest its package.json
 */

/**
 * Lists the packages the root's package.json names, sorted by folder. Only globs that end in `/*` are known,
 * as npm needs no others here.
 * @param {string} root
 * @returns {Workspace[]}
 */
export function listWorkspaces(root) {
  const dirs = (readManifest(join(root, "package.json")).workspaces ?? []).flatMap((glob) => {
    const parent = dirname(glob);
    if (glob !== `${parent}/*`) throw new Error(`Workspace glob "${glob}" is not of the form "folder/*".`);
    if (!existsSync(join(root, parent))) return [];
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  });
  return dirs
    .filter((dir) => existsSync(join(root, dir, "package.json")))
    .sort()
    .map((dir) => ({ dir, manifest: readManifest(join(root, dir, "package.json")) }));
}

/**
 * Lists the packages that go to npm: those that are not private.
 * @param {string} root
 * @returns {Workspace[]}
 */
export function listPublished(root) {
  return listWorkspaces(root).filter(({ manifest }) => manifest.private !== true);
}

/**
 * @param {string} file
 * @returns {Manifest}
 */
function readManifest(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
