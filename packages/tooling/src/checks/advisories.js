import { spawnSync } from "node:child_process";

/**
 * Advisories that do no harm here, each with the reason.
 * @type {readonly { readonly id: string, readonly reason: string }[]}
 */
const judged = [];

/**
 * What `npm audit --json` prints: findings by package, or what went wrong.
 * @typedef {object} Audit
 * @property {string} [message]
 * @property {Record<string, { name: string, severity: string, via: (string | Advisory)[] }>} [vulnerabilities]
 */

/**
 * @typedef {object} Advisory
 * @property {string} title
 * @property {string} url
 * @property {string} severity
 */

/**
 * Asks the registry for advisories on what the packages depend on. Not every registry answers; that is said on standard
 * error and is no finding, since nothing in this repository can mend it.
 * @param {string} root
 * @returns {string[] | undefined} a sentence for each advisory that is not judged; undefined if none could be asked for
 */
export function checkAdvisories(root) {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], { cwd: root, encoding: "utf8" });
  return advisoriesIn(stdout);
}

/**
 * Reads what `npm audit --json` printed.
 * @param {string} printed
 * @returns {string[] | undefined}
 */
export function advisoriesIn(printed) {
  /** @type {Audit} */
  let audit;
  try {
    audit = JSON.parse(printed);
  } catch {
    audit = { message: "npm audit printed no JSON" };
  }
  if (!audit.vulnerabilities) {
    console.error(`advisories: NOT ASKED, the registry gives none (${audit.message ?? "no reason given"})`);
    return undefined;
  }
  return Object.values(audit.vulnerabilities).flatMap(({ name, via }) =>
    via
      .filter((cause) => typeof cause !== "string")
      .filter(({ url }) => !judged.some(({ id }) => url.endsWith(id)))
      .map(({ title, url, severity }) => `${name}: ${title} (${severity}, ${url}).`),
  );
}
