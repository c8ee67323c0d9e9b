import { expect, test } from "vitest";
import { checkLicences } from "../src/checks/licences.js";
import { plant } from "./plant.js";

/**
 * @param {Record<string, object>} entries of the lock
 * @param {object} [manifest] of the one package
 */
function planted(entries, manifest = { dependencies: { a: "1.0.0" } }) {
  return plant({
    "packages/one/package.json": { name: "@rapporteur/one", ...manifest },
    "package-lock.json": { packages: { "packages/one": {}, ...entries } },
  });
}

test("what allows passing on is allowed, alone or by choice", () => {
  const root = planted({
    "node_modules/a": { license: "MIT", dependencies: { b: "1.0.0", c: "1.0.0" } },
    "node_modules/b": { license: "(GPL-3.0 OR MIT)" },
    "node_modules/c": { license: "MIT AND ISC" },
  });
  expect(checkLicences(root)).toEqual([]);
});

test("what does not, or says nothing, is found also where it comes with something else", () => {
  const root = planted({
    "node_modules/a": {
      license: "MIT",
      dependencies: { b: "1.0.0", c: "1.0.0" },
      optionalDependencies: { d: "1" },
    },
    "node_modules/a/node_modules/b": { license: "AGPL-3.0" },
    "node_modules/b": { license: "MIT" },
    "node_modules/c": {},
    "node_modules/d": { license: "MIT AND GPL-3.0" },
  });
  expect(checkLicences(root)).toEqual([
    "node_modules/a/node_modules/b is under AGPL-3.0, which is not on the list.",
    "node_modules/c is under no licence, which is not on the list.",
    "node_modules/d is under MIT AND GPL-3.0, which is not on the list.",
  ]);
});

test("tools of development do not count, unless a program packs them in", () => {
  const entries = { "node_modules/a": { license: "GPL-3.0" } };
  const tools = { devDependencies: { a: "1.0.0" } };
  expect(checkLicences(planted(entries, tools))).toEqual([]);
  expect(checkLicences(planted(entries, { ...tools, bin: { one: "one.js" } }))).toHaveLength(1);
});
