import { execFileSync } from "node:child_process";

const empty = /(^|\/)(utils?|common|helpers?|misc|lib|shared)(\/|\.[^/]+$)/i;

/**
 * Finds files and folders whose names say nothing about what is in them.
 * @param {string} root of a git repository
 * @returns {string[]} a sentence for each such path
 */
export function checkNames(root) {
  return execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
    .split("\0")
    .filter((path) => empty.test(path))
    .map((path) => `${path} has a name that says nothing; name it for what it holds.`);
}
