import manifest from "../../package.json" with { type: "json" };
import { oneLine } from "../overview/one-line.ts";
import { citationFile } from "./citation-file.ts";
import type { PackageFile, Packaging } from "./packaging.ts";
import { coveringRange } from "./standing/covering-range.ts";

/** The version of a package that has none yet. Its ids are a promise from the first day on. */
const firstVersion = "1.0.0";

/** Fields whose values follow from the report; all others belong to who keeps the package. */
const own = new Set([
  "name",
  "version",
  "description",
  "license",
  "type",
  "sideEffects",
  "engines",
  "exports",
  "files",
  "scripts",
  "dependencies",
  "devDependencies",
]);

/**
 * The package's package.json. Its version, and all that its keeper has added, are kept; so is the range of versions of
 * the model's package, as long as it covers the present one.
 */
export function manifestFile(packaging: Packaging): PackageFile {
  const { name, report, standing } = packaging;
  const before = standing.manifest ?? {};
  const kept = Object.entries(before).filter(([field]) => !own.has(field));
  const dependencies = recordIn(before.dependencies);
  const isCitable = citationFile(report) !== undefined;
  const value = {
    name,
    version: typeof before.version === "string" ? before.version : firstVersion,
    description: `${oneLine(report.masthead.title)}: a report of the United Nations as typed data.`,
    license: "SEE LICENSE IN LICENSE",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    ...Object.fromEntries(kept),
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      // Patterns, as checkers of types ask for the types of every single path, and these files have none.
      "./report.*": "./report.*",
      "./csv/*": "./csv/*",
      "./schema.json": "./schema.json",
      ...(isCitable && { "./CITATION.*": "./CITATION.*" }),
      "./SHA256*": "./SHA256*",
      "./package.json": "./package.json",
    },
    files: [
      "index.js",
      "index.d.ts",
      "report.json",
      "report.jsonld",
      "report.md",
      "csv",
      "schema.json",
      "source",
      ...(isCitable ? ["CITATION.cff"] : []),
      "SHA256SUMS",
      "CHANGELOG.md",
    ],
    scripts: { generate: generateCommand(packaging), ...without(recordIn(before.scripts), "generate") },
    dependencies: {
      ...dependencies,
      "@rapporteur/core": coveringRange(
        dependencies["@rapporteur/core"],
        manifest.dependencies["@rapporteur/core"],
      ),
    },
    devDependencies: { ...recordIn(before.devDependencies), rapporteur: manifest.version },
  };
  return { path: "package.json", content: `${JSON.stringify(sorted(value), undefined, 2)}\n` };
}

/** The command that makes the package again, inside its folder. */
export function generateCommand({ name, source, flags }: Packaging): string {
  return ["rapporteur", "package", `source/${source.name}`, "--name", name, "--out", ".", ...flags]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `"${word.replace(/["\\$`]/g, "\\$&")}"`))
    .join(" ");
}

type Value = Readonly<Record<string, unknown>> & {
  readonly dependencies: Readonly<Record<string, unknown>>;
  readonly devDependencies: Readonly<Record<string, unknown>>;
};

/** With its lists of dependencies in the order npm gives them. */
function sorted(value: Value): Value {
  const byName = (list: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(list).sort(([one], [other]) => (one < other ? -1 : 1)));
  return {
    ...value,
    dependencies: byName(value.dependencies),
    devDependencies: byName(value.devDependencies),
  };
}

function without(record: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));
}

function recordIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
