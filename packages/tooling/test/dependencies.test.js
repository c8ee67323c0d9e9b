import { expect, test } from "vitest";
import { checkDependencies } from "../src/checks/dependencies.js";
import { plant, soundPackage } from "./plant.js";

const core = soundPackage("packages/core", "@rapporteur/core", { dependencies: { zod: "4.6.7" } });

test("manifests that keep to the layers pass", () => {
  const root = plant({
    ...core,
    ...soundPackage("packages/adapters/markdown", "@rapporteur/markdown"),
    ...soundPackage("packages/adapters/csv", "@rapporteur/csv", {
      dependencies: { "@rapporteur/core": "0.0.0", "csv-parse": "7.0.1" },
      devDependencies: { "@rapporteur/markdown": "0.0.0", n3: "2.13.0" },
    }),
  });
  expect(checkDependencies(root)).toEqual([]);
});

test.each([
  ["packages/symbols", { dependencies: { "@rapporteur/core": "0.0.0" } }, "symbols may not use"],
  ["packages/symbols", { dependencies: { zod: "4.6.7" } }, "symbols may not use"],
  ["packages/parser", { optionalDependencies: { zod: "4.6.7" } }, "parser may not use"],
  [
    "packages/symbols",
    { devDependencies: { "@rapporteur/core": "0.0.0" } },
    "needs @rapporteur/core for development",
  ],
  ["packages/adapters/csv", { dependencies: { "@rapporteur/core": "0.1.0" } }, "not the version here"],
  ["packages/adapters/csv", { dependencies: { "csv-parse": "^7.0.1" } }, "not one exact version"],
  ["packages/reports/one", { devDependencies: { zod: "^4.6.7" } }, "not one exact version"],
  ["packages/attic", {}, "belongs to no layer"],
])("in %s, %j is found", (dir, manifest, problem) => {
  const root = plant({ ...core, ...soundPackage(dir, "@rapporteur/planted", manifest) });
  expect(checkDependencies(root)).toEqual([expect.stringContaining(problem)]);
});

test.each([
  ["0.0.0", "^0.0.0", true],
  ["0.0.1", "^0.0.0", false],
  ["0.2.9", "^0.2.3", true],
  ["0.2.2", "^0.2.3", false],
  ["0.3.0", "^0.2.3", false],
  ["1.4.0", "^1.0.0", true],
  ["2.0.0", "^1.0.0", false],
  ["1.4.0", ">=1.0.0", false],
])("where core is %s, a report that asks for %s passes: %s", (version, range, passes) => {
  const root = plant({
    ...soundPackage("packages/core", "@rapporteur/core", { version }),
    ...soundPackage("packages/reports/one", "@rapporteur/one", {
      dependencies: { "@rapporteur/core": range },
    }),
  });
  expect(checkDependencies(root).length === 0).toBe(passes);
});
