import { describe, expect, test } from "vitest";
import { checkImports } from "../src/checks/imports.js";
import { plant, soundPackage } from "./plant.js";

const house = {
  ...soundPackage("packages/core", "@rapporteur/core", { dependencies: { zod: "1.0.0" } }),
  ...soundPackage("packages/symbols", "@rapporteur/symbols"),
  ...soundPackage("packages/states", "@rapporteur/states"),
  ...soundPackage("packages/parser", "@rapporteur/parser"),
  ...soundPackage("packages/adapters/markdown", "@rapporteur/markdown", { dependencies: { yaml: "1.0.0" } }),
  ...soundPackage("packages/adapters/csv", "@rapporteur/csv"),
  ...soundPackage("packages/cli", "rapporteur", { devDependencies: { yaml: "1.0.0" } }),
  ...soundPackage("apps/demo", "@rapporteur/demo"),
  "packages/tooling/package.json": { name: "@rapporteur/tooling", exports: { "./tsup": "./src/tsup.js" } },
  "packages/tooling/src/tsup.js": "export default {};\n",
  "node_modules/zod/package.json": { name: "zod", version: "1.0.0", main: "index.js" },
  "node_modules/zod/index.js": "export const z = {};\n",
  "packages/core/src/testing/laws.ts": 'import fc from "fast-check";\nexport const laws = fc;\n',
  "node_modules/fast-check/package.json": { name: "fast-check", version: "1.0.0", main: "index.js" },
  "node_modules/fast-check/index.js": "export default {};\n",
  "node_modules/yaml/package.json": { name: "yaml", version: "1.0.0", main: "index.js" },
  "node_modules/yaml/index.js": "export const parse = {};\n",
};

describe("imports that run down the layers", () => {
  test.each([
    ["packages/core/src/schema.ts", "zod"],
    ["packages/core/tsup.config.ts", "@rapporteur/tooling/tsup"],
    ["packages/core/test/file.test.ts", "node:fs"],
    ["packages/parser/src/parse.ts", "@rapporteur/states"],
    ["packages/adapters/markdown/src/read.ts", "@rapporteur/parser"],
    ["packages/adapters/markdown/src/read.ts", "yaml"],
    ["packages/adapters/csv/test/laws.test.ts", "@rapporteur/markdown"],
    ["packages/cli/src/main.ts", "@rapporteur/markdown"],
    ["packages/cli/src/main.ts", "node:fs"],
    ["packages/cli/src/main.ts", "yaml"],
    ["apps/demo/src/main.ts", "@rapporteur/csv"],
  ])("%s may import %s", async (path, name) => {
    expect(await checkImports(plant({ ...house, [path]: `import * as it from "${name}";\nit;\n` }))).toEqual(
      [],
    );
  });
});

describe("imports that do not", () => {
  test.each([
    ["packages/core/src/up.ts", "@rapporteur/markdown", "core-imports-only-below"],
    ["packages/core/src/npm.ts", "yaml", "core-npm"],
    ["packages/core/src/npm.ts", "fast-check", "core-npm"],
    ["packages/core/src/testing/npm.ts", "yaml", "core-testing-npm"],
    ["packages/core/src/index.ts", "./testing/laws.ts", "testing-stays-apart"],
    ["packages/core/src/node.ts", "node:fs", "core-runs-in-a-browser"],
    ["packages/core/src/build.ts", "@rapporteur/tooling/tsup", "core-imports-only-below"],
    ["packages/symbols/src/up.ts", "@rapporteur/core", "symbols-imports-only-below"],
    ["packages/symbols/src/npm.ts", "zod", "symbols-npm"],
    ["packages/states/src/side.ts", "@rapporteur/symbols", "states-imports-only-below"],
    ["packages/parser/src/up.ts", "@rapporteur/markdown", "parser-imports-only-below"],
    ["packages/parser/test/up.test.ts", "@rapporteur/markdown", "parser-tests-import-only-below"],
    ["packages/parser/src/npm.ts", "zod", "parser-npm"],
    ["packages/adapters/markdown/src/side.ts", "@rapporteur/csv", "adapters-imports-only-below"],
    ["packages/adapters/markdown/src/below.ts", "@rapporteur/symbols", "adapters-imports-only-below"],
    ["packages/adapters/csv/src/undeclared.ts", "yaml", "adapters-declares-its-dependencies"],
    ["packages/cli/src/undeclared.ts", "zod", "cli-declares-its-dependencies"],
    ["packages/cli/src/up.ts", "@rapporteur/demo", "cli-imports-only-below"],
    ["packages/parser/src/deep.ts", "../../core/src/index.ts", "no-deep-import"],
    ["packages/cli/src/deep.ts", "../../core/dist/index.js", "no-deep-import"],
    ["packages/core/src/gone.ts", "./nowhere.ts", "build-first"],
    ["packages/core/src/index.ts", "./index.ts", "no-cycle"],
  ])("%s may not import %s", async (path, name, rule) => {
    const findings = await checkImports(plant({ ...house, [path]: `import * as it from "${name}";\nit;\n` }));
    expect(findings).toEqual([expect.stringContaining(`breaks ${rule}`)]);
    expect(findings[0]).toContain(path);
  });

  test("types count as imports", async () => {
    const root = plant({
      ...house,
      "packages/symbols/src/up.ts":
        'import type { one } from "@rapporteur/core";\nexport type One = typeof one;\n',
    });
    expect(await checkImports(root)).toEqual([expect.stringContaining("symbols-imports-only-below")]);
  });

  test("a circle of two files is named whole", async () => {
    const root = plant({
      ...house,
      "packages/core/src/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
      "packages/core/src/b.ts": 'import { a } from "./a.ts";\nexport const b = () => a;\n',
    });
    const findings = await checkImports(root);
    expect(findings.some((finding) => finding.includes("a.ts → packages/core/src/b.ts"))).toBe(true);
  });

  test("a circle that types alone close is none", async () => {
    const root = plant({
      ...house,
      "packages/core/src/a.ts": 'import { b } from "./b.ts";\nexport const a = () => b;\n',
      "packages/core/src/b.ts": 'import type { a } from "./a.ts";\nexport const b = (it: typeof a) => it;\n',
    });
    expect(await checkImports(root)).toEqual([]);
  });
});
