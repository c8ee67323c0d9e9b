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
    {
      name: "testing-stays-apart",
      comment: "what is offered to tests is not loaded with the package",
      severity: "error",
      from: { path: "^(packages/[^/]+)/src/(?!testing/)" },
      to: { path: "^$1/src/testing/" },
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
  const source = `^${own}/(?:src|bin)/`;
  return [
    onlyBelow(`${layer.name}-imports-only-below`, source, layer.uses),
    onlyBelow(`${layer.name}-tests-import-only-below`, `^${own}/test/`, [
      ...layer.uses,
      ...(layer.tests ?? []),
      "tooling",
    ]),
    ...(layer.npm === "own"
      ? [ownDependencies(layer, source)]
      : [
          onlyThese(`${layer.name}-npm`, `^${own}/(?:src/(?!testing/)|bin/)`, layer.npm),
          onlyThese(`${layer.name}-testing-npm`, `^${own}/src/testing/`, [
            ...layer.npm,
            ...(layer.testing ?? []),
          ]),
        ]),
    ...(layer.node ? [] : [withoutNode(layer, source)]),
  ];
}

/**
 * @param {string} name of the rule
 * @param {string} from pattern of the importing files; its first group is their package
 * @param {readonly string[]} uses names of the layers they may import
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
function onlyBelow(name, from, uses) {
  const below = layers
    .filter((layer) => uses.includes(layer.name))
    .map((layer) => `^${folderPattern(layer)}/`);
  return {
    name,
    comment: `may import: ${uses.join(", ") || "no package of this repository"}`,
    severity: "error",
    from: { path: from },
    to: { path: "^(packages|apps)/", pathNot: ["^$1/", ...below] },
  };
}

/**
 * @param {import("../layers.js").Layer} layer
 * @param {string} source
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
function ownDependencies(layer, source) {
  return {
    name: `${layer.name}-declares-its-dependencies`,
    comment: `what the source imports stands in the package's own dependencies${layer.packed ? " of either kind" : ""}`,
    severity: "error",
    from: { path: source, pathNot: "^packages/tooling/" },
    to: {
      path: "(^|/)node_modules/",
      dependencyTypes: [
        "npm-no-pkg",
        "npm-unknown",
        ...(layer.packed ? [] : /** @type {const} */ (["npm-dev"])),
      ],
    },
  };
}

/**
 * @param {string} name of the rule
 * @param {string} from pattern of the importing files
 * @param {readonly string[]} allowed
 * @returns {import("dependency-cruiser").IForbiddenRuleType}
 */
function onlyThese(name, from, allowed) {
  return {
    name,
    comment: `may import from npm: ${allowed.join(", ") || "nothing"}`,
    severity: "error",
    from: { path: from },
    to: { path: "(^|/)node_modules/", pathNot: allowed.map((it) => `(^|/)node_modules/${it}/`) },
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
