import { licenceOf } from "./licence-of.js";

/** The name of the file of notices in `dist`. */
export const noticesName = "third-party-notices.txt";

const rule = "=".repeat(80);

/**
 * The text that a program owes those whose code is packed into it: each package's name, version and licence, whole.
 * @param {readonly string[]} folders of the installed packages
 * @returns {string}
 */
export function notices(folders) {
  const licences = folders
    .map(licenceOf)
    .sort((one, other) => compare(one.name, other.name) || compare(one.version, other.version));
  return [
    "This program holds code of the packages below, each under its own terms.",
    ...licences.map(
      ({ name, version, licence, text }) => `${rule}\n${name} ${version} (${licence})\n\n${text}`,
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

/**
 * @param {string} one
 * @param {string} other
 * @returns {number}
 */
function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
