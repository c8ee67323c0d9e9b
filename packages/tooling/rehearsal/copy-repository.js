import { join } from "node:path";
import { listWorkspaces } from "../src/workspaces.js";
import { linkInstalled } from "./link-installed.js";

/**
 * Clones a commit of a repository into a folder, with what is installed in the original.
 * @param {string} original its root
 * @param {string} commit
 * @param {string} folder
 * @param {import("./commands.js").Run} run
 * @returns {Promise<string>} the clone's root
 */
export async function copyRepository(original, commit, folder, run) {
  const copy = join(folder, "repository");
  await run(folder, "git", "clone", "--quiet", "--no-checkout", original, copy);
  await run(copy, "git", "checkout", "--quiet", "-B", "main", commit);
  linkInstalled(
    original,
    copy,
    listWorkspaces(copy).map(({ dir }) => dir),
  );
  return copy;
}
