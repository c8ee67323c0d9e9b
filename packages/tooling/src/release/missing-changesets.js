import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changedFiles, changedPackages } from "./changed-packages.js";

/**
 * Finds published packages in which something that users see changed, and no changeset of the same branch says so. A
 * changeset without packages (`npx changeset --empty`) says that users see nothing of it.
 * @param {string} root of a git repository
 * @param {string} base name of the commit or branch to compare with: `origin/main`
 * @returns {string[]} a sentence for each
 */
export function missingChangesets(root, base) {
  const told = changedFiles(root, base, "AM")
    .filter((file) => /^\.changeset\/[^/]+\.md$/.test(file) && file !== ".changeset/README.md")
    .map((file) => packagesOf(readFileSync(join(root, file), "utf8")));
  if (told.some((packages) => packages.length === 0)) return [];
  return changedPackages(root, base)
    .filter((name) => !told.flat().includes(name))
    .map(
      (name) => `${name} changed and no changeset says what that means to its users; run "npx changeset".`,
    );
}

/**
 * @param {string} changeset
 * @returns {string[]} the packages a changeset names
 */
function packagesOf(changeset) {
  const [, head = ""] = /^---\r?\n([\s\S]*?)^---/m.exec(changeset) ?? [];
  return [...head.matchAll(/^["']?([^"':\s]+)["']?\s*:\s*(?:major|minor|patch)\s*$/gm)].map(
    ([, name = ""]) => name,
  );
}
