import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makePackage } from "./support/make-package.ts";
import { packageFolder, packageName } from "./support/places.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapporteur-generated-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const again = `Run npm run generate -w ${packageName}, look at what has changed, and commit it.`;

/** Content of all files below a folder by path, links and folders of work left out. */
function contents(below: string): ReadonlyMap<string, string> {
  const paths = readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(below, "/").length));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(below, path), "latin1")]));
}

test("the package is what its source makes, byte for byte", () => {
  // What people keep stands there already.
  mkdirSync(join(folder, "source"));
  for (const kept of ["package.json", "source/README.md"])
    cpSync(join(packageFolder, kept), join(folder, kept));
  makePackage(join(packageFolder, "source/report.md"), packageName, folder);
  const made = contents(folder);
  const committed = contents(packageFolder);
  expect(made.size).toBe(31);
  const differing = [...made]
    .filter(([path, content]) => committed.get(path) !== content)
    .map(([path]) => path);
  expect(differing, again).toEqual([]);
  const stale = [...committed.keys()].filter((path) => /^(csv|source)\//.test(path) && !made.has(path));
  expect(stale, again).toEqual([]);
});

test("anyone makes the same bytes of the source alone", () => {
  makePackage(join(packageFolder, "source/report.md"), packageName, folder);
  expect(readFileSync(join(folder, "SHA256SUMS"), "utf8")).toBe(
    readFileSync(join(packageFolder, "SHA256SUMS"), "utf8"),
  );
});
