import { join } from "node:path";
import { listWorkspaces } from "../src/workspaces.js";
import { linkInstalled } from "./link-installed.js";

/**
 * Clones the last commit of a repository into a folder, with what is installed in the original.
 * @param {string} original its root
 * @param {string} folder
 * @param {import("./commands.js").Run} run
 * @returns {Promise<string>} the clone's root
 */
export async function copyRepository(original, folder, run) {
  const copy = join(folder, "repository");
  await run(folder, "git", "clone", "--quiet", original, copy);
  linkInstalled(
    original,
    copy,
    listWorkspaces(copy).map(({ dir }) => dir),
  );
  return copy;
}
