import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { missingChangesets } from "../src/release/missing-changesets.js";
import { plant, soundPackage } from "./plant.js";

const core = "packages/core/package.json";
const csv = "packages/adapters/csv/package.json";
const manifest = Object(soundPackage("packages/core", "@rapporteur/core")[core]);

/**
 * A repository with two packages on its branch main, and a commit on another that makes changes.
 * @param {Record<string, string | object | null>} changes content by path; null deletes
 */
function branchWith(changes) {
  const root = plant({
    ".gitignore": "node_modules\n",
    ".changeset/older.md": '---\n"@rapporteur/core": minor\n---\n\nOlder.\n',
    ...soundPackage("packages/core", "@rapporteur/core"),
    ...soundPackage("packages/adapters/csv", "@rapporteur/csv", {
      dependencies: { "@rapporteur/core": "0.0.0" },
    }),
    "packages/tooling/package.json": { name: "@rapporteur/tooling", private: true },
  });
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...args], { cwd: root });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "Start");
  git("checkout", "--quiet", "-b", "branch");
  for (const [path, content] of Object.entries(changes)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (content === null) rmSync(join(root, path));
    else writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
  }
  git("add", "--all", "--force", ".changeset", "packages");
  git("commit", "--quiet", "-m", "Change");
  return root;
}

const found = [expect.stringContaining("@rapporteur/core changed and no changeset")];

test.each([
  ["source", { "packages/core/src/index.ts": "export const one = 2;\n" }],
  ["source that is gone", { "packages/core/src/index.ts": null }],
  ["a new dependency", { [core]: { ...manifest, dependencies: { zod: "4.0.0" } } }],
  ["another export", { [core]: { ...manifest, exports: { ".": "./dist/index.js" } } }],
  [
    "a changeset for another package",
    {
      "packages/core/src/index.ts": "",
      ".changeset/new.md": '---\n"@rapporteur/csv": patch\n---\n\nNew.\n',
    },
  ],
  ["a changeset that is taken away", { "packages/core/src/index.ts": "", ".changeset/older.md": null }],
])("%s calls for a changeset", (_, changes) => {
  expect(missingChangesets(branchWith(changes), "main")).toEqual(found);
});

test.each([
  ["nothing but a test", { "packages/core/test/index.test.ts": "" }],
  ["the README", { "packages/core/README.md": "# core\n" }],
  ["a private package", { "packages/tooling/src/index.ts": "" }],
  [
    "what only developers need",
    { [core]: { ...manifest, scripts: { a: "b" }, devDependencies: { zod: "4.0.0" } } },
  ],
  [
    "a release",
    {
      ".changeset/older.md": null,
      "packages/core/CHANGELOG.md": "# core\n",
      [core]: { ...manifest, version: "0.1.0" },
      [csv]: {
        ...Object(soundPackage("packages/adapters/csv", "@rapporteur/csv")[csv]),
        version: "0.1.0",
        dependencies: { "@rapporteur/core": "0.1.0" },
      },
    },
  ],
  [
    "a change with its changeset",
    {
      "packages/core/src/index.ts": "",
      ".changeset/new.md": "---\n'@rapporteur/core': patch\n---\n\nNew.\n",
    },
  ],
  [
    "a change of which a changeset says that users see nothing",
    {
      "packages/core/src/index.ts": "",
      ".changeset/new.md": "---\n---\n\nRenames.\n",
    },
  ],
])("%s does not", (_, changes) => {
  expect(missingChangesets(branchWith(changes), "main")).toEqual([]);
});
