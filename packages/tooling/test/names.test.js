import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { checkNames } from "../src/checks/names.js";
import { plant } from "./plant.js";

/** @param {Record<string, string>} files */
function plantRepository(files) {
  const root = plant(files);
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  return root;
}

test.each([
  "packages/core/src/utils/trim.ts",
  "packages/core/src/helper.ts",
  "packages/core/src/misc.test.ts",
  "packages/common/package.json",
  "packages/cli/lib/main.js",
  "packages/cli/src/Shared.ts",
])("%s is found", (path) => {
  expect(checkNames(plantRepository({ [path]: "" }))).toEqual([expect.stringContaining(path)]);
});

test("names that only contain such a word, and what git ignores, pass", () => {
  const files = {
    ".gitignore": "node_modules\n",
    "packages/core/src/common-mark.ts": "",
    "packages/core/src/library.ts": "",
    "packages/core/src/inline/lib-reference.ts": "",
    "node_modules/x/lib/index.js": "",
  };
  expect(checkNames(plantRepository(files))).toEqual([]);
});
