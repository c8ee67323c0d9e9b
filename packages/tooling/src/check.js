import { fileURLToPath } from "node:url";
import { checkAdapters } from "./checks/adapters.js";
import { checkDependencies } from "./checks/dependencies.js";
import { checkImports } from "./checks/imports.js";
import { checkLinks } from "./checks/links.js";
import { checkLockfile } from "./checks/lockfile.js";
import { checkManifests } from "./checks/manifests.js";
import { checkNames } from "./checks/names.js";
import { checkPacked } from "./checks/packed.js";
import { checkWorkflows } from "./checks/workflows.js";

/**
 * The checks of this repository by name: each takes the root and gives its findings, none when all is well.
 * @type {ReadonlyMap<string, ReadonlyArray<(root: string) => string[] | Promise<string[]>>>}
 */
const checks = new Map([
  ["boundaries", [checkImports, checkDependencies]],
  ["manifests", [checkManifests, checkAdapters, checkNames, checkPacked]],
  ["lockfile", [checkLockfile]],
  ["workflows", [checkWorkflows]],
  ["links", [checkLinks]],
]);

const root = fileURLToPath(new URL("../../../", import.meta.url));
for (const name of process.argv.slice(2)) {
  const group = checks.get(name);
  if (!group) throw new Error(`There is no check "${name}". There are: ${[...checks.keys()].join(", ")}.`);
  const findings = (await Promise.all(group.map((check) => check(root)))).flat();
  for (const finding of findings) console.error(`${name}: ${finding}`);
  if (findings.length === 0) console.log(`${name}: all is well`);
  else process.exitCode = 1;
}
