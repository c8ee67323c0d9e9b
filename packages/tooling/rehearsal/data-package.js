import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { versionsOf } from "./versions.js";

/** The data package whose second version is rehearsed. */
export const dataPackage = {
  name: "@rapporteur/hrc54-human-rights-of-migrants",
  dir: "packages/reports/hrc54-human-rights-of-migrants",
};

/** A word of the source, and what the rehearsal takes for the right one. */
const slip = {
  printed: "Integration Centres for Migrants and Refugees",
  mended: "Integration Centers for Migrants",
};

/**
 * Mends a word in the source of the data package, makes the package again, and has the comparison of both versions
 * write the changeset.
 * @param {string} root of the repository
 * @param {string} folder for the version before
 * @param {import("./commands.js").Run} run
 */
export async function mendData(root, folder, run) {
  const package_ = join(root, dataPackage.dir);
  const before = join(folder, "before.json");
  copyFileSync(join(package_, "report.json"), before);
  const source = join(package_, "source/report.md");
  const printed = readFileSync(source, "utf8");
  assert.equal(printed.split(slip.printed).length, 2, `The source should print “${slip.printed}” once.`);
  writeFileSync(source, printed.replace(slip.printed, slip.mended));
  await run(package_, "npm", "run", "generate");
  const after = join(package_, "report.json");
  const changeset = await run(root, "npx", "rapporteur", "diff", before, after, "--changeset");
  assert.match(
    changeset,
    new RegExp(`^"${dataPackage.name}": patch$`, "m"),
    "A mended word should be a patch.",
  );
  assert.match(changeset, /para(?:graph|\.|-) ?44/, "The changeset should name the paragraph.");
  writeFileSync(join(root, ".changeset/mended-word.md"), changeset);
}

/**
 * Makes sure that the mended version is a patch of the data package alone, told in its changelog.
 * @param {string} root of the repository
 * @param {ReadonlyMap<string, string>} before versions of all packages
 */
export function assertPatched(root, before) {
  const after = versionsOf(root);
  const [major, minor, patch] = (before.get(dataPackage.name) ?? "").split(".");
  const expected = new Map([...before, [dataPackage.name, `${major}.${minor}.${Number(patch) + 1}`]]);
  assert.deepEqual(after, expected, "Only the data package should have a new version, and it a patch.");
  const changelog = readFileSync(join(root, dataPackage.dir, "CHANGELOG.md"), "utf8");
  const newest = changelog.split(/^## /m)[1] ?? "";
  assert.ok(
    newest.startsWith(`${after.get(dataPackage.name)}\n`),
    "The changelog should begin with the new version.",
  );
  assert.match(newest, /44/, "The changelog should name the paragraph.");
}

/**
 * Makes sure that a project has the mended version.
 * @param {string} project
 * @param {string} version
 * @param {import("./commands.js").Run} run
 */
export async function assertUpgraded(project, version, run) {
  const installed = join(project, "node_modules", dataPackage.name, "package.json");
  assert.equal(JSON.parse(readFileSync(installed, "utf8")).version, version);
  const words = await run(project, process.execPath, "data.mjs");
  assert.ok(words.includes(slip.mended), "The mended word should be in the report that is imported.");
}
