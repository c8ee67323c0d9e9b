import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

const licence = "Do with it as you like.\n";

/** A manifest that every check accepts, for a package that uses nothing. */
const soundManifest = {
  version: "0.0.0",
  description: "A planted package.",
  license: "MIT",
  type: "module",
  sideEffects: false,
  engines: { node: ">=20.19" },
  files: ["dist"],
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./package.json": "./package.json",
  },
};

/**
 * Plants a small repository in a temporary folder, gone when the test is over. Packages named
 * `@rapporteur/…` are linked where npm would link them.
 * @param {Record<string, string | object>} files content by path; objects are written as JSON
 * @returns {string} the repository's root
 */
export function plant(files) {
  const root = mkdtempSync(join(tmpdir(), "rapporteur-planted-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const workspaces = ["packages/*", "packages/adapters/*", "packages/reports/*", "apps/*"];
  write(root, "package.json", { name: "planted", private: true, type: "module", workspaces });
  write(root, "LICENSE", licence);
  for (const [path, content] of Object.entries(files)) {
    write(root, path, content);
    if (typeof content === "object" && "name" in content && String(content.name).startsWith("@rapporteur/")) {
      const link = join(root, "node_modules", String(content.name));
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(join(root, dirname(path)), link);
    }
  }
  return root;
}

/**
 * The files of a built package with nothing wrong in it.
 * @param {string} dir
 * @param {string} name
 * @param {object} [manifest] what differs from the sound manifest
 * @returns {Record<string, string | object>}
 */
export function soundPackage(dir, name, manifest = {}) {
  return {
    [`${dir}/package.json`]: {
      name,
      ...soundManifest,
      repository: { type: "git", url: "git+https://example.org/r.git", directory: dir },
      ...manifest,
    },
    [`${dir}/README.md`]: `# ${name}\n`,
    [`${dir}/LICENSE`]: licence,
    [`${dir}/src/index.ts`]: "export const one = 1;\n",
    [`${dir}/dist/index.js`]: "export const one = 1;\n",
    [`${dir}/dist/index.d.ts`]: "export declare const one = 1;\n",
  };
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string | object} content
 */
function write(root, path, content) {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}
