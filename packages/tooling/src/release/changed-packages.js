import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listPublished } from "../workspaces.js";

/** What of a package reaches its users, save its manifest: its README, licence and tests do not count. */
const visible = /^(src|bin|schema|vocabulary|data|dist|source)\//;

/** What of a manifest does not. */
const invisible = new Set(["version", "scripts", "devDependencies"]);

/**
 * The published packages in which something that users see changed since a branch left another.
 * @param {string} root of a git repository
 * @param {string} base name of the commit or branch to compare with
 * @returns {string[]} their names
 */
export function changedPackages(root, base) {
  const files = changedFiles(root, base);
  const packages = listPublished(root);
  const own = new Set(packages.map(({ manifest }) => manifest.name));
  return packages
    .filter(({ dir }) => {
      const inside = files
        .filter((file) => file.startsWith(`${dir}/`))
        .map((file) => file.slice(dir.length + 1));
      if (inside.some((file) => visible.test(file))) return true;
      return inside.includes("package.json") && !isDeepStrictEqual(...manifests(root, base, dir, own));
    })
    .map(({ manifest }) => manifest.name);
}

/**
 * The files that differ from the commit at which a branch left another, deleted ones too.
 * @param {string} root
 * @param {string} base
 * @param {string} [filter] of git: `AM` for those added or modified
 * @returns {string[]}
 */
export function changedFiles(root, base, filter) {
  const filters = filter === undefined ? [] : [`--diff-filter=${filter}`];
  return git(root, "diff", "--name-only", "-z", "--no-renames", ...filters, `${base}...HEAD`)
    .split("\0")
    .filter(Boolean);
}

/**
 * @param {string} root
 * @param {string} base
 * @param {string} dir
 * @param {ReadonlySet<string>} own names of this repository's packages
 * @returns {[unknown, unknown]} what users see of a manifest: before, and now
 */
function manifests(root, base, dir, own) {
  const start = git(root, "merge-base", base, "HEAD").trim();
  const path = `${dir}/package.json`;
  const existed = git(root, "ls-tree", "--name-only", start, path) !== "";
  const before = existed ? git(root, "show", `${start}:${path}`) : "{}";
  const now = readFileSync(join(root, path), "utf8");
  return [seen(JSON.parse(before), own), seen(JSON.parse(now), own)];
}

/**
 * @param {Record<string, unknown>} manifest
 * @param {ReadonlySet<string>} own
 * @returns {Record<string, unknown>}
 */
function seen(manifest, own) {
  const entries = Object.entries(manifest).filter(([key]) => !invisible.has(key));
  // A new version of a package beside it is the release's affair.
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      /ependencies$/.test(key)
        ? Object.entries(/** @type {object} */ (value)).map(([name, range]) =>
            own.has(name) ? name : [name, range],
          )
        : value,
    ]),
  );
}

/**
 * @param {string} root
 * @param {...string} args
 * @returns {string}
 */
function git(root, ...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}
