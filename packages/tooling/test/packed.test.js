import { expect, test } from "vitest";
import { checkPacked } from "../src/checks/packed.js";
import { plant, soundPackage } from "./plant.js";

const slow = 30_000;
const types = "packages/core/dist/index.d.ts";
const sizes = new Map([["@rapporteur/core", { kilobytes: 1, reason: "there is hardly anything in it" }]]);

test("a tarball that a user can import, with types, passes", { timeout: slow }, async () => {
  expect(await checkPacked(plant(soundPackage("packages/core", "@rapporteur/core")), sizes)).toEqual([]);
});

test("a file that is exported and not packed is found", { timeout: slow }, async () => {
  const { [types]: _, ...files } = soundPackage("packages/core", "@rapporteur/core");
  const findings = await checkPacked(plant(files), sizes);
  expect(findings).toEqual([expect.stringContaining("@rapporteur/core: pkg.exports")]);
});

test("types that import a file without its extension are found", { timeout: slow }, async () => {
  const files = {
    ...soundPackage("packages/core", "@rapporteur/core"),
    [types]: 'export * from "./one";\n',
    "packages/core/dist/one.d.ts": "export declare const one = 1;\n",
  };
  expect(await checkPacked(plant(files), sizes)).toEqual([expect.stringContaining("the types are wrong")]);
});

test("what is in the tarball, and its size, are looked at", { timeout: slow }, async () => {
  const files = {
    ...soundPackage("packages/core", "@rapporteur/core"),
    "packages/core/dist/index.test.js": "",
  };
  expect(await checkPacked(plant(files), new Map())).toEqual([
    "@rapporteur/core: dist/index.test.js is of no use to users.",
    expect.stringContaining("@rapporteur/core: the tarball of 1 kB has no row"),
  ]);
});
