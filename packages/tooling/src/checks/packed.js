import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { pack } from "../packing/pack.js";
import { unpack } from "../packing/unpack.js";
import { sizes } from "../sizes.js";
import { listPublished } from "../workspaces.js";
import { checkContents } from "./contents.js";
import { checkSize } from "./sizes.js";

/**
 * Packs each published package as npm would and reads the tarball, which is what users install: publint on
 * the manifest and files, are-the-types-wrong on the types as an ESM user's compiler resolves them, and what is in it
 * and how large it is. The packages have to be built.
 * @param {string} root
 * @param {typeof sizes} [allowed]
 * @returns {Promise<string[]>} a sentence for each finding
 */
export async function checkPacked(root, allowed = sizes) {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-packed-"));
  try {
    const findings = [];
    const published = listPublished(root);
    const packed = pack(
      root,
      published.map(({ dir }) => dir),
      folder,
    );
    for (const [index, { tarball, size }] of packed.entries()) {
      const { manifest } = /** @type {import("../workspaces.js").Workspace} */ (published[index]);
      const found = [
        ...(await lintManifest(tarball, manifest)),
        ...lintTypes(tarball),
        ...checkContents(unpack(tarball), root),
        ...checkSize(manifest.name, size, allowed),
      ];
      findings.push(...found.map((finding) => `${manifest.name}: ${finding}`));
    }
    return findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} tarball
 * @param {import("../workspaces.js").Manifest} manifest
 * @returns {Promise<string[]>}
 */
async function lintManifest(tarball, manifest) {
  const bytes = new Uint8Array(readFileSync(tarball)).buffer;
  const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
  return messages.map((message) => formatMessage(message, manifest, { color: false }) ?? message.code);
}

/**
 * @param {string} tarball
 * @returns {string[]}
 */
function lintTypes(tarball) {
  const attw = createRequire(import.meta.url)
    .resolve("@arethetypeswrong/cli/package.json")
    .replace("package.json", "dist/index.js");
  const args = [
    attw,
    tarball,
    "--profile",
    "esm-only",
    "--format",
    "ascii",
    "--no-color",
    "--no-emoji",
    "--no-definitely-typed",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return status === 0 ? [] : [`the types are wrong for some users.\n${stdout}${stderr}`];
}
