import { execFileSync } from "node:child_process";
import { join } from "node:path";

/**
 * A package as npm packs it.
 * @typedef {object} Packed
 * @property {string} tarball its path
 * @property {number} size of the tarball in bytes
 */

/**
 * Packs packages as `npm publish` would, without running any of their scripts. They have to be built.
 * @param {string} root of the repository
 * @param {readonly string[]} dirs the packages' folders, relative to the root
 * @param {string} into the folder of the tarballs
 * @returns {Packed[]} one for each folder, in their order
 */
export function pack(root, dirs, into) {
  if (dirs.length === 0) return [];
  const folders = dirs.map((dir) => `./${dir}`);
  const printed = execFileSync(
    "npm",
    ["pack", ...folders, "--json", "--ignore-scripts", "--pack-destination", into],
    { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
  );
  /** @type {{ filename: string, size: number }[]} */
  const packed = JSON.parse(printed);
  return packed.map(({ filename, size }) => ({ tarball: join(into, filename), size }));
}
