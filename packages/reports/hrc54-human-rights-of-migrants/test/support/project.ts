import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makePackage } from "./make-package.ts";
import { packageFolder, root, secondName } from "./places.ts";

/** A project of a user, in a temporary folder. */
export interface Project {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * Packs this package, and second ones made from other sources, as npm would publish them, and installs them side by side
 * into a project of their own: from the tarballs alone, with no registry.
 */
export function project(sources: readonly string[]): Project {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-installed-"));
  const packed = join(folder, "packed");
  mkdirSync(packed);
  const folders = sources.map((source, index) => {
    const out = join(folder, `made-${index + 1}`);
    makePackage(source, index === 0 ? secondName : `${secondName}-${index + 1}`, out);
    return out;
  });
  const needed = [`${root}packages/core`, `${root}node_modules/zod`];
  const tarballs = [packageFolder, ...folders, ...needed].map((from) => pack(from, packed));
  writeFileSync(join(folder, "package.json"), '{ "name": "project", "private": true, "type": "module" }');
  npm(folder, ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", ...tarballs]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function pack(from: string, into: string): string {
  const printed = npm(from, ["pack", "--json", "--ignore-scripts", "--pack-destination", into]);
  const [{ filename = "" } = {}] = JSON.parse(printed) as { readonly filename?: string }[];
  return join(into, filename);
}

function npm(cwd: string, args: readonly string[]): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}
