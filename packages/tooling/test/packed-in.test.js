import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licenceOf } from "../src/packing/licence-of.js";
import { notices } from "../src/packing/notices.js";
import { packedIn } from "../src/packing/packed-in.js";
import { plant } from "./plant.js";

/**
 * @param {string} root
 * @param {string} name
 * @param {Record<string, string>} files
 */
function install(root, name, files) {
  const folder = join(root, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, version: "1.2.3", license: "MIT" }));
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

test("packages count once, wherever they are installed, if anything of them is left", () => {
  const inputs = {
    "src/main.ts": { bytesInOutput: 1 },
    "../core/dist/index.js": { bytesInOutput: 1 },
    "node_modules/commander/index.js": { bytesInOutput: 1 },
    "node_modules/commander/lib/help.js": { bytesInOutput: 1 },
    "../../node_modules/@scope/one/index.js": { bytesInOutput: 1 },
    "../../node_modules/one/node_modules/two/index.js": { bytesInOutput: 1 },
    "../../node_modules/left-out/index.js": { bytesInOutput: 0 },
  };
  expect(packedIn({ outputs: { "dist/main.js": { inputs } } }, "/r/packages/cli")).toEqual([
    "/r/node_modules/@scope/one",
    "/r/node_modules/one/node_modules/two",
    "/r/packages/cli/node_modules/commander",
  ]);
});

test("the notices hold each licence whole, in the order of names", () => {
  const root = plant({});
  const folders = [
    install(root, "zebra", { "LICENSE.md": "Terms of zebra.\n\nNo riding.\n", NOTICE: "With stripes.\n" }),
    install(root, "ant", { copying: "Terms of ant.\r\nNo stepping.\r\n", "licensing.js": "" }),
  ];
  const text = notices(folders);
  expect(text).toContain("ant 1.2.3 (MIT)\n\nTerms of ant.\nNo stepping.\n");
  expect(text).toContain("zebra 1.2.3 (MIT)\n\nTerms of zebra.\n\nNo riding.\n\nWith stripes.\n");
  expect(text.indexOf("ant 1.2.3")).toBeLessThan(text.indexOf("zebra 1.2.3"));
});

test("a package that holds no licence stops the build and says what to do", () => {
  expect(() => licenceOf(install(plant({}), "@scope/bare", {}))).toThrow(
    /@scope\/bare@1\.2\.3 is packed in.*licences\/@scope\+bare@1\.2\.3\.txt/,
  );
});
