import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkLockfile } from "../src/checks/lockfile.js";

/**
 * @typedef {Record<string, Record<string, unknown>>} Locked entries of package-lock.json by path
 */

/**
 * @param {string} root
 * @returns {Locked}
 */
export function readLock(root) {
  return JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
}

/**
 * Makes sure that new versions of this repository's packages changed nothing else in the lock.
 * @param {string} root
 * @param {Locked} before
 */
export function assertLockKept(root, before) {
  const after = readLock(root);
  assert.deepEqual(
    foreign(after),
    foreign(before),
    "package-lock.json changed in more than the new versions.",
  );
  assert.deepEqual(Object.keys(after), Object.keys(before), "package-lock.json gained or lost packages.");
  assert.deepEqual(checkLockfile(root), []);
}

/**
 * @param {Locked} lock
 * @returns {Locked}
 */
function foreign(lock) {
  return Object.fromEntries(Object.entries(lock).filter(([path]) => path.includes("node_modules/")));
}
