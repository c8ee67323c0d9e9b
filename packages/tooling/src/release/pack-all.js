import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "../packing/pack.js";
import { listPublished } from "../workspaces.js";
import { inOrder } from "./in-order.js";

// Packs every package that is published into the folder named first, with a list of what is there in the order in
// which it has to be published. Packing needs the packages built, and no right to publish anything.
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = resolve(process.argv[2] ?? "tarballs");
mkdirSync(folder, { recursive: true });
const published = inOrder(listPublished(root));
const tarballs = pack(
  root,
  published.map(({ dir }) => dir),
  folder,
);
const packed = tarballs.map(({ tarball, size }, index) => {
  const { name, version } = /** @type {import("../workspaces.js").Workspace} */ (published[index]).manifest;
  console.log(`${name}@${version}  ${Math.ceil(size / 1000)} kB`);
  return { name, version, file: basename(tarball) };
});
writeFileSync(join(folder, "packed.json"), `${JSON.stringify(packed, null, 2)}\n`);
