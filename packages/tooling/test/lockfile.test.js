import { expect, test } from "vitest";
import { checkLockfile } from "../src/checks/lockfile.js";
import { plant } from "./plant.js";

const turbo = {
  version: "2.0.0",
  optionalDependencies: { "@turbo/linux-64": "2.0.0", "@turbo/darwin-64": "2.0.0" },
};

test("a lock that has each platform's binary, beside its package or above it, is complete", () => {
  const packages = {
    "": {},
    "node_modules/turbo": turbo,
    "node_modules/@turbo/linux-64": {},
    "node_modules/turbo/node_modules/@turbo/darwin-64": {},
    "packages/core": { optionalDependencies: { "@turbo/linux-64": "2.0.0" } },
  };
  expect(checkLockfile(plant({ "package-lock.json": { packages } }))).toEqual([]);
});

test("a binary that was left out is found, also where another package has its own", () => {
  const packages = {
    "": {},
    "node_modules/turbo": turbo,
    "node_modules/@turbo/linux-64": {},
    "node_modules/other/node_modules/@turbo/darwin-64": {},
  };
  expect(checkLockfile(plant({ "package-lock.json": { packages } }))).toEqual([
    "package-lock.json has no entry for @turbo/darwin-64@2.0.0, optional to node_modules/turbo.",
  ]);
});
