import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { bundleForBrowser, runInBrowser } from "../src/testing/browser-bundle.ts";
import { browserFaults } from "../src/testing/browser-faults.ts";

const folder = mkdtempSync(join(tmpdir(), "rapporteur-browser-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package of one file. */
function planted(name: string, source: string): URL {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "planted", type: "module" }));
  writeFileSync(join(folder, name), source);
  return pathToFileURL(join(folder, name));
}

test("what needs a module of Node is not bundled", async () => {
  const index = planted(
    "node.ts",
    'import { readFileSync } from "node:fs";\nexport const read = readFileSync;',
  );
  await expect(bundleForBrowser(index, ["read"])).rejects.toThrow("node:fs");
});

test("what asks for Node's globals breaks down when it is run", async () => {
  const index = planted(
    "globals.ts",
    "export const home = () => process.cwd();\nexport const two = () => 2;",
  );
  const bundle = await bundleForBrowser(index, ["home", "two"]);
  expect(runInBrowser(bundle, "return bundle.two()", {})).toBe(2);
  expect(() => runInBrowser(bundle, "return bundle.home()", {})).toThrow("process is not defined");
});

test("a stranger, and a weight above or far below the budget, is told", async () => {
  const bundle = { code: "", gzip: 5000, packages: ["@rapporteur/core", "left-pad"] };
  const budget = { packages: ["@rapporteur/core"], reason: "" };
  const faults = (kilobytes: number) => browserFaults(bundle, "@rapporteur/core", { ...budget, kilobytes });
  const stranger = "@rapporteur/core brings along left-pad.";
  expect(faults(5)).toEqual([stranger]);
  expect(faults(4.9)).toEqual([
    stranger,
    expect.stringContaining("weighs 5.0 kB on a page, and may weigh 4.9"),
  ]);
  expect(faults(7)).toEqual([stranger, expect.stringContaining("weighs only 5.0 kB")]);
});
