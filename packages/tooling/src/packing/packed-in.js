import { join, resolve } from "node:path";

/**
 * What esbuild says went into its output, as far as it is read here.
 * @typedef {object} Metafile
 * @property {Record<string, { inputs: Record<string, { bytesInOutput: number }> }>} outputs
 */

const installed = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/**
 * Lists the folders of the installed packages whose code is in a build's output, sorted. What was read and left out
 * again does not count.
 * @param {Metafile} metafile
 * @param {string} folder that the metafile's paths start from
 * @returns {string[]} absolute paths
 */
export function packedIn(metafile, folder) {
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const folders = inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => installed.exec(path) ?? [])
    .map((path) => resolve(join(folder, path)));
  return [...new Set(folders)].sort();
}
