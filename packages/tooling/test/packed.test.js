import { expect, test } from "vitest";
import { checkPacked } from "../src/checks/packed.js";
import { plant, soundPackage } from "./plant.js";

const slow = 30_000;
const types = "packages/core/dist/index.d.ts";

test("a tarball that a user can import, with types, passes", { timeout: slow }, async () => {
  expect(await checkPacked(plant(soundPackage("packages/core", "@rapporteur/core")))).toEqual([]);
});

test("a file that is exported and not packed is found", { timeout: slow }, async () => {
  const { [types]: _, ...files } = soundPackage("packages/core", "@rapporteur/core");
  const findings = await checkPacked(plant(files));
  expect(findings).toEqual([expect.stringContaining("@rapporteur/core: pkg.exports")]);
});

test("types that import a file without its extension are found", { timeout: slow }, async () => {
  const files = {
    ...soundPackage("packages/core", "@rapporteur/core"),
    [types]: 'export * from "./one";\n',
    "packages/core/dist/one.d.ts": "export declare const one = 1;\n",
  };
  expect(await checkPacked(plant(files))).toEqual([expect.stringContaining("the types are wrong")]);
});
