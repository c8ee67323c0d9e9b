import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Unpacks a tarball of npm beside itself.
 * @param {string} tarball
 * @returns {string} the folder that holds the package's files
 */
export function unpack(tarball) {
  const folder = tarball.replace(/\.tgz$/, "");
  mkdirSync(folder);
  execFileSync("tar", ["-xzf", tarball, "-C", folder]);
  return join(folder, "package");
}
