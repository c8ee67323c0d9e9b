import { homedir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkContents } from "../src/checks/contents.js";
import { plant } from "./plant.js";

/** @param {Record<string, string>} files */
function contents(files) {
  const sound = { "README.md": "# x\n", "package.json": "{}", LICENSE: "Free.\n" };
  return checkContents(plant({ ...sound, ...files }), "/the/repository");
}

const map = (/** @type {object} */ fields) => JSON.stringify({ version: 3, mappings: "", ...fields });

test("code with a map that holds its sources passes", () => {
  expect(
    contents({
      "dist/index.js": "export const one = 1;\n//# sourceMappingURL=index.js.map\n",
      "dist/index.js.map": map({ sources: ["../src/index.ts"], sourcesContent: ["export const one = 1;\n"] }),
      "dist/testing/index.js": "// ../core/src/node_modules.ts\n",
    }),
  ).toEqual([]);
});

test.each([
  ["a test", "dist/one.test.js", ""],
  ["a test's folder", "test/one.js", ""],
  ["settings of the compiler", "tsconfig.json", "{}"],
  ["what the build read", "dist/metafile-esm.json", "{}"],
  ["a map that is not there", "dist/index.js", "//# sourceMappingURL=index.js.map\n"],
  [
    "a map written into the code",
    "dist/index.js",
    "//# sourceMappingURL=data:application/json;base64,e30=\n",
  ],
  ["a path of the repository", "dist/index.js", 'const at = "/the/repository/packages/core";\n'],
  ["a path of who built it", "dist/index.js", `const at = "${join(homedir(), "x")}";\n`],
  ["a path of somebody", "schema/report.json", '{ "at": "/home/somebody/rapporteur" }\n'],
  ["a path of somebody's Windows", "README.md", "See C:\\Users\\somebody\\rapporteur.\n"],
  ["other people's code", "dist/index.js", "// ../../node_modules/zod/v4/core.js\nvar a;\n"],
])("%s is found", (_, path, content) => {
  expect(contents({ [path]: content })).toEqual([expect.stringContaining(path)]);
});

test("a map whose sources stayed at home is found", () => {
  const findings = contents({
    "dist/index.js": "export const one = 1;\n//# sourceMappingURL=index.js.map\n",
    "dist/index.js.map": map({ sources: ["../src/index.ts"] }),
  });
  expect(findings).toEqual(["dist/index.js.map leads to a source that is not packed: ../src/index.ts"]);
});

test("what every tarball holds is missed", () => {
  expect(checkContents(plant({ "package.json": "{}" }), "/the/repository")).toEqual([
    "the tarball has no README.md.",
  ]);
});
