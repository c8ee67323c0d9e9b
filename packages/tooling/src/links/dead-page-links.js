import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Finds links of a site's pages that lead nowhere: to a file that is not there, to a place that is not in it, or out
 * of the site by a path.
 * @param {string} site its folder
 * @returns {string[]} a sentence for each
 */
export function deadPageLinks(site) {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".html"),
  );
  const links = new Map(pages.map((page) => [join(site, page), read(join(site, page))]));
  return [...links].flatMap(([page, { targets }]) =>
    targets.flatMap((target) => {
      const fault = faultOf(site, page, target, links);
      return fault === undefined ? [] : [`${relative(site, page)} links to ${target}: ${fault}.`];
    }),
  );
}

/**
 * @typedef {object} PageLinks
 * @property {readonly string[]} targets
 * @property {ReadonlySet<string>} anchors
 */

/**
 * @param {string} file
 * @returns {PageLinks}
 */
function read(file) {
  const html = readFileSync(file, "utf8").replace(/<script\b[\s\S]*?<\/script>/g, "");
  const attributes = (/** @type {RegExp} */ pattern) =>
    [...html.matchAll(pattern)].map(([, value = ""]) => plain(value));
  return {
    targets: [...new Set(attributes(/<[a-z]+\b[^>]*?\s(?:href|src)="([^"]*)"/gi))],
    anchors: new Set(attributes(/\s(?:id|name)="([^"]*)"/g)),
  };
}

/**
 * @param {string} value of an attribute, as it is written
 * @returns {string}
 */
function plain(value) {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}

/**
 * @param {string} site
 * @param {string} page
 * @param {string} target
 * @param {ReadonlyMap<string, PageLinks>} links of all pages
 * @returns {string | undefined}
 */
function faultOf(site, page, target, links) {
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(target)) {
    return /^(https?:|mailto:|data:)/.test(target) && URL.canParse(target)
      ? undefined
      : "no address of the Web";
  }
  const [path = "", anchor = ""] = target.split("#");
  const place = path === "" ? page : join(dirname(page), decodeURIComponent(path.replace(/\?.*$/, "")));
  if (path.startsWith("/") || relative(site, place).startsWith("..")) return "outside the site";
  if (!existsSync(place) || statSync(place).isDirectory()) return "there is no such file";
  const anchors = links.get(place)?.anchors;
  if (anchor === "" || anchors === undefined || anchor === "top") return undefined;
  return anchors.has(decodeURIComponent(anchor)) ? undefined : "there is no such place in it";
}
