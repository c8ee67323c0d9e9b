import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Gives a copy of a repository the packages that are installed in the original: each by a link, and those of the
 * repository itself by a link to the copy's own folders.
 * @param {string} original its root
 * @param {string} copy its root
 * @param {readonly string[]} dirs folders of the repository's packages, relative to the root
 */
export function linkInstalled(original, copy, dirs) {
  for (const dir of ["", ...dirs]) {
    const installed = join(original, dir, "node_modules");
    if (existsSync(installed)) linkFolder(installed, join(copy, dir, "node_modules"));
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function linkFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(from, entry.name);
    const link = join(to, entry.name);
    if (entry.isSymbolicLink()) {
      // npm links the repository's own packages by relative paths, which hold in the copy as well.
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(readlinkSync(target), link);
    } else if (entry.name.startsWith("@") || entry.name === ".bin") linkFolder(target, link);
    else if (!entry.name.startsWith(".")) symlinkSync(target, link);
  }
}
