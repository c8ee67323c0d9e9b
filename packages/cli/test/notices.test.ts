import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));
const notices = readFileSync(join(folder, "dist/third-party-notices.txt"), "utf8");

/** The files that are in the program, as the bundler tells it of a build of its own. */
let files: readonly string[];

beforeAll(() => {
  const out = mkdtempSync(join(tmpdir(), "rapporteur-notices-"));
  try {
    const tsup = fileURLToPath(new URL("../../../node_modules/tsup/dist/cli-default.js", import.meta.url));
    execFileSync(process.execPath, [tsup, "--metafile", "--no-dts", "--out-dir", relative(folder, out)], {
      cwd: folder,
      stdio: "ignore",
    });
    const { inputs } = JSON.parse(readFileSync(join(out, "metafile-esm.json"), "utf8")) as {
      readonly inputs: Readonly<Record<string, unknown>>;
    };
    files = Object.keys(inputs).map((input) => resolve(folder, input));
  } finally {
    rmSync(out, { recursive: true });
  }
});

function manifestAbove(path: string): string {
  const manifest = join(dirname(path), "package.json");
  // A package may hold manifests without a name, for the format of the modules in a folder.
  if (existsSync(manifest) && "version" in JSON.parse(readFileSync(manifest, "utf8"))) return manifest;
  return manifestAbove(dirname(path));
}

test("every package that is packed in is named with its version, and its licence is there to the letter", () => {
  const manifests = new Set(files.filter((file) => file.includes("node_modules")).map(manifestAbove));
  expect(manifests.size).toBeGreaterThan(5);
  for (const manifest of manifests) {
    const { name = "", version } = JSON.parse(readFileSync(manifest, "utf8")) as Record<string, string>;
    // Our own packages stand there too, where they were installed as they are packed.
    if (name.startsWith("@rapporteur/")) continue;
    expect(notices).toContain(`\n${name} ${version} (`);
    const licence = ["LICENSE", "LICENSE.txt"]
      .map((file) => join(dirname(manifest), file))
      .find((file) => existsSync(file));
    if (licence !== undefined) expect(notices).toContain(readFileSync(licence, "utf8").trim());
  }
});

test("a licence that its package forgot is there too", () => {
  expect(notices).toMatch(/\nsaxes 6\.0\.0 \(ISC\)\n\nThe ISC License\n/);
  expect(notices).toContain("Isaac Z. Schlueter");
});
