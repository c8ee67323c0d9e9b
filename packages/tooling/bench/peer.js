import { createRequire } from "node:module";

/**
 * A library that a package of this repository is compared with, in the version that this package names.
 * @param {string} owner name of the package
 * @param {string} library
 * @returns {unknown} what the library exports
 */
export function peer(owner, library) {
  return createRequire(createRequire(import.meta.url).resolve(`${owner}/package.json`))(library);
}
