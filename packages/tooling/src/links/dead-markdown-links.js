import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { markdownAnchors, withoutCode } from "./markdown-anchors.js";

/**
 * Finds links of a Markdown file that lead nowhere: to a file that is not there, to a place that is not in it, or
 * out of the repository. What is on the Web is not asked for; only how its address is written counts.
 * @param {string} root of the repository
 * @param {string} file relative to it
 * @returns {string[]} a sentence for each
 */
export function deadMarkdownLinks(root, file) {
  const text = readFileSync(join(root, file), "utf8");
  return targetsOf(withoutCode(text)).flatMap((target) => {
    const fault = faultOf(root, file, text, target);
    return fault === undefined ? [] : [`${file} links to ${target}: ${fault}.`];
  });
}

/**
 * @param {string} markdown without code
 * @returns {string[]}
 */
function targetsOf(markdown) {
  const inline = [...markdown.matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map(
    ([, target = ""]) => target,
  );
  const defined = [...markdown.matchAll(/^\[[^\]^][^\]]*\]: *<?([^\s>]+)/gm)].map(
    ([, target = ""]) => target,
  );
  const written = [...markdown.matchAll(/<[a-z]+ [^>]*?(?:href|src)="([^"]+)"/g)].map(
    ([, target = ""]) => target,
  );
  return [...new Set([...inline, ...defined, ...written])];
}

/**
 * @param {string} root
 * @param {string} file
 * @param {string} text of the file
 * @param {string} target
 * @returns {string | undefined}
 */
function faultOf(root, file, text, target) {
  if (/^[a-z][a-z+.-]*:/i.test(target)) {
    return /^(https?:|mailto:)/.test(target) && URL.canParse(target) ? undefined : "no address of the Web";
  }
  const [path = "", anchor] = target.split("#");
  if (path.startsWith("/"))
    return "a path from the root of a site, which is another one wherever it is shown";
  const place = join(root, dirname(file), decodeURIComponent(path));
  if (relative(root, place).startsWith("..")) return "outside this repository";
  if (path !== "" && !existsSync(place)) return "there is no such file";
  if (anchor === undefined) return undefined;
  if (path !== "" && !place.endsWith(".md"))
    return statSync(place).isDirectory() ? "a folder has no places" : undefined;
  const anchors = markdownAnchors(path === "" ? text : readFileSync(place, "utf8"));
  return anchors.has(decodeURIComponent(anchor)) ? undefined : "there is no such heading";
}
