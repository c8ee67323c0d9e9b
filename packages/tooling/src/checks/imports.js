import { existsSync } from "node:fs";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import { folderPattern, layers } from "../layers.js";

/**
 * Rules of dependency-cruiser, made from the table of layers.
 * @returns {import("dependency-cruiser").IForbiddenRuleType[]}
 */
function rules() {
  return [
    {
      name: "no-cycle",
      comment: "imports of types alone do not count: they are gone when the code runs",
      severity: "error",
      from: { path: "^(packages|apps)/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "build-first",
      comment: "the import does not resolve: build the packages first, or mend the path",
      severity: "error",
      from: { path: "^(packages|apps)/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-deep-import",
      comment: "a package is imported by its name, never by a path into its folder",
      severity: "error",
      from: { path: "^((?:packages/(?:adapters/|reports/)?|apps/)[^/]+)/(?:src|test|bin)/" },
      to: {
        path: "^(packages|apps)/",
        pathNot: ["^$1/", "^packages/reports/[^/]+/source/"],
        dependencyTypes: ["local"],
      },
    },
    ...layers.flatMap(rulesOf),
  ];
}

/**
 * @param {import("../layers.js").Layer} layer
 * @returns {import("dependency-cruiser").IForbiddenRuleType[]}
 */
function rulesOf(layer) {
  const own = `(${folderPattern(layer)})`;
  const below = layers
    .filter(({ name }) => layer.uses.includes(name))
    .map((used) => `^${folderPattern(used)}/`);
  const source = `^${own}/(?:src|bin)/`;
  return [
    {
      name: `${layer.name}-imports-only-below`,
      comment: `may import: ${layer.uses.join(", ") || "no package of this repository"}`,
      severity: "error",
      from: { path: `^${own}/(?:src|test|bin)/` },
      to: { path: "^(packages|apps)/", pathNot: ["^$1/", ...below] },
    },
    ...(layer.npm === "own" ? [ownDependencies(layer, source)] : [onlyThese(layer, source, layer.npm)]),
    ...(layer.node ? [] : [withoutNode(layer, source)]),
  ];
}

/**
 * @param {import("../layers.js").Layer} layer
 * @param {string} source
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
function ownDependencies(layer, source) {
  return {
    name: `${layer.name}-declares-its-dependencies`,
    comment: "what the source imports stands in the package's own dependencies",
    severity: "error",
    from: { path: source, pathNot: "^packages/tooling/" },
    to: { path: "(^|/)node_modules/", dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
  };
}

/**
 * @param {import("../layers.js").Layer} layer
 * @param {string} source
 * @param {readonly string[]} allowed
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
function onlyThese(layer, source, allowed) {
  return {
    name: `${layer.name}-npm`,
    comment: `may import from npm: ${allowed.join(", ") || "nothing"}`,
    severity: "error",
    from: { path: source },
    to: { path: "(^|/)node_modules/", pathNot: allowed.map((name) => `(^|/)node_modules/${name}/`) },
  };
}

/**
 * @param {import("../layers.js").Layer} layer
 * @param {string} source
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
function withoutNode(layer, source) {
  return {
    name: `${layer.name}-runs-in-a-browser`,
    severity: "error",
    from: { path: source },
    to: { dependencyTypes: ["core"] },
  };
}

/**
 * Finds imports that run up the layers, sideways, in a circle, past a package's front door, or to what the
 * layer may not use. Types count as imports, save in circles. The packages have to be built, as names resolve to `dist`.
 * @param {string} root
 * @returns {Promise<string[]>} a sentence for each violation
 */
export async function checkImports(root) {
  const forbidden = rules();
  const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
  const folders = layers.map(({ path }) => path.replace("/*", ""));
  const { output } = await cruise(
    folders.filter((folder) => existsSync(join(root, folder))),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden },
      doNotFollow: { path: "(^|/)(node_modules|dist)/" },
      exclude: { path: "(^|/)(\\.report|\\.turbo|source|site)/" },
      tsPreCompilationDeps: true,
    },
    { exportsFields: ["exports"], conditionNames: ["types", "import", "default"] },
  );
  if (typeof output === "string") throw new Error("dependency-cruiser gave text in place of its result.");
  return output.summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle ? cycle.map(({ name }) => name).join(" → ") : to;
    const comment = comments.get(rule.name);
    return `${from} → ${path} breaks ${rule.name}${comment ? ` (${comment})` : ""}`;
  });
}
