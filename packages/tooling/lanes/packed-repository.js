import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { copyRepository } from "../src/copy-repository.js";
import { listPublished, listWorkspaces } from "../src/workspaces.js";

/**
 * A copy of the repository in which packages find each other, and themselves when they are built, as users get them:
 * packed, and installed from the tarballs. The packages have to be built.
 * @param {string} root
 * @returns {{ copy: string, packed: string, folders: string[] }} the copy's root, where the packages are installed, and
 *   the folders to be removed
 */
export function packedRepository(root) {
  const project = mkdtempSync(join(tmpdir(), "rapporteur-packed-"));
  const published = listPublished(root);
  const tarballs = published.map(({ dir }) => pack(join(root, dir), project));
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...tarballs];
  execFileSync("npm", args, { cwd: project, stdio: ["ignore", "ignore", "pipe"] });
  const packed = join(project, "node_modules");
  // Users of the laws bring their own; here it is the one that the tests draw from.
  link(join(root, "node_modules/fast-check"), join(packed, "fast-check"));

  const copy = copyRepository(root);
  const modules = join(copy, "node_modules");
  rmSync(modules);
  const own = new Set(listWorkspaces(root).map(({ manifest }) => manifest.name));
  for (const name of installedIn(join(root, "node_modules"))) {
    if (!own.has(name)) link(join(root, "node_modules", name), join(modules, name));
  }
  for (const { dir, manifest } of listWorkspaces(copy)) {
    const isPublished = published.some((one) => one.dir === dir);
    link(isPublished ? join(packed, manifest.name) : join(copy, dir), join(modules, manifest.name));
    if (!isPublished) continue;
    rmSync(join(copy, dir, "dist"), { force: true });
    link(join(packed, manifest.name, "dist"), join(copy, dir, "dist"));
  }
  return { copy, packed, folders: [project, copy] };
}

/**
 * @param {string} packageFolder
 * @param {string} into
 * @returns {string}
 */
function pack(packageFolder, into) {
  const printed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", into], {
    cwd: packageFolder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return join(into, JSON.parse(printed)[0].filename);
}

/**
 * @param {string} modules
 * @returns {string[]} names of packages, and of the folder of programs
 */
function installedIn(modules) {
  return readdirSync(modules).flatMap((name) =>
    name.startsWith("@") ? readdirSync(join(modules, name)).map((inner) => `${name}/${inner}`) : [name],
  );
}

/**
 * @param {string} target
 * @param {string} path
 */
function link(target, path) {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}
