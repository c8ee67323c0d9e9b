import { layerOf } from "../layers.js";
import { listWorkspaces } from "../workspaces.js";

/**
 * Compares each package.json with the table of layers: what it depends on is below it, what it takes from npm
 * is allowed there, and versions are exact, those of this repository's own packages the present ones; a layer with its
 * own clock asks for them by a caret range that covers the present one.
 * @param {string} root
 * @returns {string[]} a sentence for each violation
 */
export function checkDependencies(root) {
  const workspaces = listWorkspaces(root);
  const byName = new Map(workspaces.map((workspace) => [workspace.manifest.name, workspace]));
  return workspaces.flatMap(({ dir, manifest }) => {
    const layer = layerOf(dir);
    if (!layer) return [`${dir} belongs to no layer; the table of layers has to name it.`];
    const runtime = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
    const every = Object.entries({
      ...manifest.dependencies,
      ...manifest.optionalDependencies,
      ...manifest.devDependencies,
    }).filter(([name, range]) => {
      const own = byName.get(name)?.manifest.version;
      return !(layer.ranges && runtime.includes(name) && own !== undefined && covers(range, own));
    });
    return [
      ...runtime
        .filter((name) => !allowed(layer, byName.get(name), name))
        .map((name) => `${dir}/package.json depends on ${name}, which ${layer.name} may not use.`),
      ...Object.keys(manifest.devDependencies ?? {})
        .filter((name) => name !== "@rapporteur/tooling" && !allowedInTests(layer, byName.get(name)))
        .map((name) => `${dir}/package.json needs ${name} for development, which ${layer.name} may not use.`),
      ...every
        .filter(([name, range]) => range !== (byName.get(name)?.manifest.version ?? range))
        .map(
          ([name, range]) => `${dir}/package.json asks for ${name} ${range}, which is not the version here.`,
        ),
      ...every
        .filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range))
        .map(
          ([name, range]) =>
            `${dir}/package.json asks for ${name} "${range}", which is not one exact version.`,
        ),
    ];
  });
}

/**
 * @param {import("../layers.js").Layer} layer
 * @param {import("../workspaces.js").Workspace | undefined} own the dependency, when it is one of this repository
 * @param {string} name
 * @returns {boolean}
 */
function allowed(layer, own, name) {
  if (!own) return layer.npm === "own" || layer.npm.includes(name);
  const target = layerOf(own.dir);
  return target !== undefined && layer.uses.includes(target.name);
}

/**
 * @param {import("../layers.js").Layer} layer
 * @param {import("../workspaces.js").Workspace | undefined} own
 * @returns {boolean}
 */
function allowedInTests(layer, own) {
  const target = own && layerOf(own.dir);
  return !target || layer.uses.includes(target.name) || (layer.tests ?? []).includes(target.name);
}

/**
 * Whether a caret range takes a version: they agree up to the first number that is not zero, and the version is not
 * before the range.
 * @param {string} range
 * @param {string} version
 * @returns {boolean}
 */
function covers(range, version) {
  const [, ...from] = /^\^(\d+)\.(\d+)\.(\d+)$/.exec(range) ?? [];
  const present = version.split(".");
  if (from.length === 0) return false;
  const leading = from.findIndex((number) => number !== "0");
  const fixed = leading === -1 ? 2 : leading;
  if (from.slice(0, fixed + 1).some((number, index) => number !== present[index])) return false;
  const differing = from.findIndex((number, index) => number !== present[index]);
  return differing === -1 || Number(from[differing]) < Number(present[differing]);
}
