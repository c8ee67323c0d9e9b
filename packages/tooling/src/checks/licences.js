import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookupPaths } from "../lookup-paths.js";
import { listWorkspaces } from "../workspaces.js";

/** Licences that let anyone pass the code on, as part of a program under another licence. */
const allowed = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "PSF-2.0",
  "Zlib",
]);

/**
 * What is read of an entry of package-lock.json.
 * @typedef {object} Entry
 * @property {string} [license]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/**
 * Checks the licences of all that reaches users: what the packages depend on, what a program packs in, and what these
 * depend on in turn.
 * @param {string} root
 * @returns {string[]} a sentence for each package under a licence that is not on the list
 */
export function checkLicences(root) {
  return reachingUsers(root)
    .filter(({ entry }) => !isAllowed(entry.license))
    .map(({ path, entry }) => `${path} is under ${entry.license ?? "no licence"}, which is not on the list.`);
}

/**
 * The entries of package-lock.json that reach users.
 * @param {string} root
 * @returns {{ path: string, entry: Entry }[]}
 */
function reachingUsers(root) {
  /** @type {{ packages: Record<string, Entry> }} */
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  /** @type {Map<string, Entry>} */
  const reached = new Map();
  const visit = (/** @type {string} */ from, /** @type {string} */ name) => {
    const path = lookupPaths(from, name)
      .reverse()
      .find((candidate) => Object.hasOwn(packages, candidate));
    const entry = path === undefined ? undefined : packages[path];
    if (path === undefined || !entry || reached.has(path)) return;
    // A package of this repository is visited by itself.
    if (entry.link) return;
    reached.set(path, entry);
    for (const next of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies }))
      visit(path, next);
  };
  for (const { dir, manifest } of listWorkspaces(root)) {
    const { dependencies, optionalDependencies, peerDependencies, devDependencies, bin } = manifest;
    const names = { ...dependencies, ...optionalDependencies, ...peerDependencies };
    // A program's build packs in what it needs only while it is built.
    for (const name of Object.keys(bin ? { ...names, ...devDependencies } : names)) visit(dir, name);
  }
  return [...reached].map(([path, entry]) => ({ path, entry }));
}

/**
 * @param {string | undefined} licence an SPDX expression: one licence, or several with OR, or with AND
 * @returns {boolean}
 */
function isAllowed(licence) {
  if (licence === undefined) return false;
  const words = licence.replace(/[()]/g, "");
  if (words.includes(" AND ")) return words.split(" AND ").every((part) => allowed.has(part));
  return words.split(" OR ").some((part) => allowed.has(part));
}
