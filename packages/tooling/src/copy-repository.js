import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listWorkspaces } from "./workspaces.js";

/**
 * Copies what git knows of the repository to a temporary folder, so that its sources can be changed without harm. What
 * is installed and what is built is linked: it is the repository's own.
 * @param {string} root
 * @returns {string} the copy's root
 */
export function copyRepository(root) {
  const copy = mkdtempSync(join(tmpdir(), "rapporteur-copy-"));
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], {
    cwd: root,
    encoding: "utf8",
  }).split("\0");
  for (const file of files.filter((name) => name !== "" && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(root, file), join(copy, file));
  }
  for (const dir of ["", ...listWorkspaces(root).map(({ dir }) => dir)]) {
    const [modules, built] = [join(root, dir, "node_modules"), join(root, dir, "dist")];
    if (existsSync(modules)) symlinkSync(modules, join(copy, dir, "node_modules"));
    if (dir !== "" && existsSync(built)) symlinkSync(built, join(copy, dir, "dist"));
  }
  return copy;
}
