import { existsSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linkInstalled } from "../rehearsal/link-installed.js";
import { plant } from "./plant.js";

test("a copy has what is installed, and for its own packages its own folders", () => {
  const original = plant({
    "packages/core/index.js": "",
    "node_modules/zod/index.js": "",
    "node_modules/@types/node/index.d.ts": "",
    "node_modules/.cache/x": "",
    "packages/core/node_modules/commander/index.js": "",
  });
  mkdirSync(join(original, "node_modules/@rapporteur"));
  symlinkSync("../../packages/core", join(original, "node_modules/@rapporteur/core"));
  mkdirSync(join(original, "node_modules/.bin"));
  symlinkSync("../zod/index.js", join(original, "node_modules/.bin/zod"));
  const copy = plant({ "packages/core/index.js": "" });
  writeFileSync(join(copy, "packages/core/index.js"), "copy");

  linkInstalled(original, copy, ["packages/core"]);

  const leadsTo = (/** @type {string} */ path) => realpathSync(join(copy, path));
  expect(leadsTo("node_modules/@rapporteur/core")).toBe(realpathSync(join(copy, "packages/core")));
  expect(leadsTo("node_modules/zod")).toBe(realpathSync(join(original, "node_modules/zod")));
  expect(leadsTo("node_modules/@types/node")).toBe(realpathSync(join(original, "node_modules/@types/node")));
  expect(leadsTo("node_modules/.bin/zod")).toBe(realpathSync(join(original, "node_modules/zod/index.js")));
  expect(leadsTo("packages/core/node_modules/commander")).toBe(
    realpathSync(join(original, "packages/core/node_modules/commander")),
  );
  expect(existsSync(join(copy, "node_modules/.cache"))).toBe(false);
});
