import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { deadMarkdownLinks } from "../links/dead-markdown-links.js";

/** What is Markdown and not written by us: printed reports, and what tests read. */
const foreign = /(^|\/)(source\/report|test)(\/|\.md$)|^packages\/tooling\/src\/licences\//;

/**
 * Finds links that lead nowhere in every Markdown file of the repository.
 * @param {string} root of a git repository
 * @returns {string[]} a sentence for each
 */
export function checkLinks(root) {
  return execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter((file) => file !== "" && !foreign.test(file) && existsSync(join(root, file)))
    .flatMap((file) => deadMarkdownLinks(root, file));
}
