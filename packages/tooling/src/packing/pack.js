import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * A package as npm packs it.
 * @typedef {object} Packed
 * @property {string} tarball its path
 * @property {number} size of the tarball in bytes
 * @property {readonly string[]} files in it: `dist/index.js`
 */

/**
 * Packs a package as `npm publish` would, without running any of its scripts. It has to be built.
 * @param {string} packageFolder
 * @param {string} into the folder of the tarball
 * @returns {Packed}
 */
export function pack(packageFolder, into) {
  const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", into];
  const printed = execFileSync("npm", args, {
    cwd: packageFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  /** @type {[{ filename: string, size: number, files: { path: string }[] }]} */
  const [{ filename, size, files }] = JSON.parse(printed);
  return { tarball: join(into, filename), size, files: files.map(({ path }) => path) };
}
