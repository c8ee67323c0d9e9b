import { fileURLToPath } from "node:url";
import { checkAdapters } from "./checks/adapters.js";
import { checkAdvisories } from "./checks/advisories.js";
import { checkDependencies } from "./checks/dependencies.js";
import { checkImports } from "./checks/imports.js";
import { checkLicences } from "./checks/licences.js";
import { checkLinks } from "./checks/links.js";
import { checkLockfile } from "./checks/lockfile.js";
import { checkManifests } from "./checks/manifests.js";
import { checkNames } from "./checks/names.js";
import { checkPacked } from "./checks/packed.js";
import { checkPatterns } from "./checks/patterns.js";
import { checkWorkflows } from "./checks/workflows.js";

/**
 * The checks of this repository by name: each takes the root and gives its findings, none when all is well, or
 * undefined when it could not look and has said so.
 * @type {ReadonlyMap<string, ReadonlyArray<(root: string) => string[] | undefined | Promise<string[]>>>}
 */
const checks = new Map([
  ["boundaries", [checkImports, checkDependencies]],
  ["manifests", [checkManifests, checkAdapters, checkNames, checkPacked]],
  ["lockfile", [checkLockfile]],
  ["workflows", [checkWorkflows]],
  ["patterns", [checkPatterns]],
  ["licences", [checkLicences]],
  ["advisories", [checkAdvisories]],
  ["links", [checkLinks]],
]);

const root = fileURLToPath(new URL("../../../", import.meta.url));
for (const name of process.argv.slice(2)) {
  const group = checks.get(name);
  if (!group) throw new Error(`There is no check "${name}". There are: ${[...checks.keys()].join(", ")}.`);
  const results = await Promise.all(group.map((check) => check(root)));
  const findings = results.flatMap((result) => result ?? []);
  for (const finding of findings) console.error(`${name}: ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
  else if (!results.includes(undefined)) console.log(`${name}: all is well`);
}
