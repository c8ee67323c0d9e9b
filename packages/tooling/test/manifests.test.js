import { expect, test } from "vitest";
import { checkManifests } from "../src/checks/manifests.js";
import { plant, soundPackage } from "./plant.js";

test("a sound package passes, and a private one need not be sound", () => {
  const root = plant({
    ...soundPackage("packages/core", "@rapporteur/core"),
    "packages/tooling/package.json": { name: "@rapporteur/tooling", private: true },
  });
  expect(checkManifests(root)).toEqual([]);
});

test.each([
  ["version", undefined],
  ["description", ""],
  ["license", "ISC"],
  ["type", "commonjs"],
  ["sideEffects", true],
  ["engines", { node: ">=18" }],
  ["files", []],
  ["exports", { ".": "./dist/index.js" }],
  ["repository", { directory: "packages/elsewhere" }],
])("a manifest whose %s is %j is found", (field, value) => {
  const root = plant(soundPackage("packages/core", "@rapporteur/core", { [field]: value }));
  expect(checkManifests(root)).toEqual([
    expect.stringContaining("packages/core/package.json should, and does not"),
  ]);
});

test("a package without a README is found", () => {
  const { "packages/core/README.md": _, ...files } = soundPackage("packages/core", "@rapporteur/core");
  expect(checkManifests(plant(files))).toEqual(["packages/core has no README.md."]);
});

test("a package without the repository's licence is found", () => {
  const { "packages/core/LICENSE": _, ...files } = soundPackage("packages/core", "@rapporteur/core");
  const found = ["packages/core/LICENSE is not a copy of the root's."];
  expect(checkManifests(plant(files))).toEqual(found);
  expect(checkManifests(plant({ ...files, "packages/core/LICENSE": "Hands off.\n" }))).toEqual(found);
});

test("a report's licence names the terms of its text, and then that of the code", () => {
  const dir = "packages/reports/one";
  const sound = soundPackage(dir, "@rapporteur/one", { license: "SEE LICENSE IN LICENSE" });
  const code = sound[`${dir}/LICENSE`];
  const both = {
    ...sound,
    [`${dir}/LICENSE`]: `The text is under the terms of the United Nations.\n\n${code}`,
  };
  expect(checkManifests(plant(both))).toEqual([]);
  expect(checkManifests(plant(sound))).toEqual([`${dir}/LICENSE is not a copy of the root's.`]);
  expect(checkManifests(plant({ ...both, ...soundPackage(dir, "@rapporteur/one") }))).toEqual([
    expect.stringContaining("SEE LICENSE IN LICENSE"),
    expect.any(String),
  ]);
});
