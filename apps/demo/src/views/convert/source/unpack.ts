import type { NamedBytes } from "@rapporteur/core";
import { unzipSync } from "fflate";

/** The most that a packed file may hold once it is unpacked, in bytes. */
const limit = 200_000_000;

/**
 * The files inside a zip of tables, in place of the zip; everything else as it is. A Word file is a zip too, and
 * stays whole.
 */
export function unpack(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const [file] = files;
  if (files.length !== 1 || !file?.name.toLowerCase().endsWith(".zip")) return files;
  let size = 0;
  const inside = unzipSync(file.bytes, {
    filter: ({ name, originalSize }) => {
      if (name.endsWith("/")) return false;
      size += originalSize;
      if (size > limit) throw new Error("The zip holds more than this page can read.");
      return true;
    },
  });
  return Object.entries(inside).map(([name, bytes]) => ({ name: name.split("/").at(-1) ?? name, bytes }));
}
