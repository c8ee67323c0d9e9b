import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const nameOfLicence = /^(licen[cs]e|copying|notice)([.-]|$)/i;

/**
 * An installed package and the terms it comes under.
 * @typedef {object} Licence
 * @property {string} name of the package
 * @property {string} version
 * @property {string} licence as its manifest names it: `MIT`
 * @property {string} text of all files in which it states its terms
 */

/**
 * Reads the licence of an installed package: from its own files, or from the texts that are kept for packages that
 * hold none.
 * @param {string} folder of the package
 * @returns {Licence}
 * @throws when there is no text: code must not be passed on without the terms it comes under
 */
export function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const kept = new URL(`../licences/${name.replace("/", "+")}@${version}.txt`, import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => nameOfLicence.test(file))
    .sort()
    .map((file) => join(folder, file));
  const sources = files.length === 0 && existsSync(kept) ? [kept] : files;
  if (sources.length === 0) {
    throw new Error(
      `${name}@${version} is packed in and holds no text of its licence (${license}). Take the text from the project's repository into packages/tooling/src/licences/${name.replace("/", "+")}@${version}.txt.`,
    );
  }
  const text = sources.map((file) => readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim()).join("\n\n");
  return { name, version, licence: String(license), text };
}
