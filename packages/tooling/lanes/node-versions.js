import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { join } from "node:path";

/** The versions of Node that the tests pass on, besides the one that runs them: the newest of each line that npm has. */
export const nodeVersions = ["22.23.3", "24.21.0"];

/**
 * Installs a version of Node into a temporary folder, from npm.
 * @param {string} version
 * @returns {{ node: string, folder: string }} path of the program, and the folder to be removed
 */
export function installNode(version) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-node-"));
  const name = `node-${platform() === "win32" ? "win" : platform()}-${arch()}`;
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  const args = ["install", "--no-audit", "--no-fund", "--no-save", "--ignore-scripts", `${name}@${version}`];
  execFileSync("npm", args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  return { node: join(folder, "node_modules", name, "bin/node"), folder };
}
