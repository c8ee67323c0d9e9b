import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listPublished } from "../workspaces.js";

/**
 * What every published package's manifest must hold.
 * @type {readonly { fact: string, holds: (workspace: import("../workspaces.js").Workspace) => boolean }[]}
 */
const facts = [
  { fact: "has a version", holds: ({ manifest }) => /^\d+\.\d+\.\d+/.test(manifest.version ?? "") },
  { fact: "has a description", holds: ({ manifest }) => (manifest.description ?? "") !== "" },
  {
    fact: 'has "license": "MIT", or of a report "SEE LICENSE IN LICENSE"',
    holds: ({ dir, manifest }) => manifest.license === (isReport(dir) ? "SEE LICENSE IN LICENSE" : "MIT"),
  },
  { fact: 'has "type": "module"', holds: ({ manifest }) => manifest.type === "module" },
  { fact: 'has "sideEffects": false', holds: ({ manifest }) => manifest.sideEffects === false },
  {
    fact: 'has "engines": { "node": ">=20.19" }',
    holds: ({ manifest }) => manifest.engines?.node === ">=20.19",
  },
  { fact: 'lists "files"', holds: ({ manifest }) => (manifest.files ?? []).length > 0 },
  { fact: 'exports "." and "./package.json"', holds: ({ manifest }) => hasDoors(manifest.exports) },
  {
    fact: "names its folder in the repository",
    holds: ({ dir, manifest }) => manifest.repository?.directory === dir,
  },
];

/**
 * Finds published packages whose manifest lacks something, or that have no README or not the repository's licence.
 * @param {string} root
 * @returns {string[]} a sentence for each violation
 */
export function checkManifests(root) {
  return listPublished(root).flatMap((workspace) => [
    ...facts
      .filter(({ holds }) => !holds(workspace))
      .map(({ fact }) => `${workspace.dir}/package.json should, and does not, hold this: ${fact}.`),
    ...(existsSync(join(root, workspace.dir, "README.md")) ? [] : [`${workspace.dir} has no README.md.`]),
    ...(hasLicence(root, workspace.dir) ? [] : [`${workspace.dir}/LICENSE is not a copy of the root's.`]),
  ]);
}

/**
 * A report's licence names the terms of its text first; that of the code follows, whole.
 * @param {string} root
 * @param {string} dir
 * @returns {boolean}
 */
function hasLicence(root, dir) {
  const file = join(root, dir, "LICENSE");
  if (!existsSync(file)) return false;
  const licence = readFileSync(file, "utf8");
  const code = readFileSync(join(root, "LICENSE"), "utf8");
  return isReport(dir) ? licence.endsWith(code) && licence.includes("United Nations") : licence === code;
}

/**
 * @param {string} dir
 * @returns {boolean}
 */
function isReport(dir) {
  return dir.startsWith("packages/reports/");
}

/**
 * @param {Record<string, unknown> | undefined} exports
 * @returns {boolean}
 */
function hasDoors(exports) {
  return exports !== undefined && "." in exports && "./package.json" in exports;
}
