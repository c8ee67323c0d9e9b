import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The libraries that are compared with, each with the package that names its version. */
const libraries = /** @type {const} */ ([
  ["@rapporteur/markdown", "markdown-it"],
  ["@rapporteur/markdown", "remark-gfm"],
  ["@rapporteur/docx", "mammoth"],
  ["@rapporteur/jsonld", "jsonld"],
  ["@rapporteur/jsonld", "n3"],
  ["@rapporteur/csv", "papaparse"],
  ["@rapporteur/csv", "csv-stringify"],
]);

/**
 * The versions of what was measured: `Node 20.20.2`, `markdown-it 15.0.3`; what is not installed is said to be missing.
 * @returns {string[]}
 */
export function versions() {
  const pandoc = /^pandoc(?:\.exe)? (\S+)/.exec(
    spawnSync("pandoc", ["--version"], { encoding: "utf8" }).stdout ?? "",
  );
  return [
    `Node ${process.versions.node}`,
    `V8 ${process.versions.v8}`,
    ...libraries.map(([owner, name]) => `${name} ${versionOf(owner, name) ?? "(not installed)"}`),
    `pandoc ${pandoc?.[1] ?? "(not installed)"}`,
  ];
}

/**
 * @param {string} owner
 * @param {string} name
 * @returns {string | undefined}
 */
function versionOf(owner, name) {
  const require = createRequire(import.meta.url);
  let folder = dirname(require.resolve(`${owner}/package.json`));
  for (let above = dirname(folder); ; folder = above, above = dirname(folder)) {
    try {
      return JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;
    } catch {
      if (above === folder) return undefined;
    }
  }
}
