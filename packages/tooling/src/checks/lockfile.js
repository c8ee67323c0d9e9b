import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lookupPaths } from "../lookup-paths.js";

/**
 * Finds optional dependencies that package-lock.json names but has no entry for. Registries may lack a
 * platform's binary of a native package; npm then leaves it out of the lock without a word, `npm install`
 * passes, and `npm ci` fails.
 * @param {string} root
 * @returns {string[]} a sentence for each missing entry
 */
export function checkLockfile(root) {
  /** @type {{ packages: Record<string, { optionalDependencies?: Record<string, string> }> }} */
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !lookupPaths(path, name).some((candidate) => Object.hasOwn(packages, candidate)))
      .map(
        ([name, range]) =>
          `package-lock.json has no entry for ${name}@${range}, optional to ${path || "the root"}.`,
      ),
  );
}
