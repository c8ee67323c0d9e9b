import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listPublished } from "../src/workspaces.js";
import { assertLockKept, readLock } from "./lock.js";

/**
 * The versions of the packages that are published, by name.
 * @param {string} root
 * @returns {Map<string, string>}
 */
export function versionsOf(root) {
  return new Map(listPublished(root).map(({ manifest }) => [manifest.name, manifest.version ?? ""]));
}

/**
 * The names of the changesets that wait for a release.
 * @param {string} root
 * @returns {string[]}
 */
export function changesets(root) {
  return readdirSync(join(root, ".changeset")).filter((file) => file.endsWith(".md") && file !== "README.md");
}

/**
 * Gives the packages the versions their changesets call for, and makes sure that each change is told in a changelog
 * and that the lock is as it was.
 * @param {string} root
 * @param {import("./commands.js").Run} run
 * @returns {Promise<string[]>} the packages that got a new version
 */
export async function bumpVersions(root, run) {
  const before = versionsOf(root);
  const lock = readLock(root);
  await run(root, "npx", "changeset", "version");
  await run(root, "npm", "install", "--package-lock-only", "--ignore-scripts", "--prefer-offline");
  assertLockKept(root, lock);
  assert.deepEqual(changesets(root), [], "Changesets are left over.");
  const changed = listPublished(root).filter(
    ({ manifest: { name, version } }) => before.get(name) !== version,
  );
  for (const { dir, manifest } of changed) {
    const file = join(root, dir, "CHANGELOG.md");
    const changelog = existsSync(file) ? readFileSync(file, "utf8") : "";
    assert.ok(
      changelog.includes(`\n## ${manifest.version}\n`),
      `${file} does not tell of ${manifest.version}.`,
    );
  }
  return changed.map(({ manifest }) => manifest.name);
}
