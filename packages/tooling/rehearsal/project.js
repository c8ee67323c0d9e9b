import { copyFileSync, cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The compilers whose users can use the packages, by the name they are installed under. */
export const compilers = new Map([
  ["typescript-5.4", "npm:typescript@~5.4.0"],
  ["typescript-5.9", "npm:typescript@~5.9.0"],
  ["typescript-6", "npm:typescript@^6.0.0"],
]);

/** What those install who try the laws of adapters. */
export const fastCheck = /** @type {const} */ (["fast-check", "^4.0.0"]);

/**
 * Makes a project as somebody begins it, with nothing installed, and a report in it.
 * @param {string} folder to make
 * @param {string} report the file of a printed report
 */
export function makeProject(folder, report) {
  mkdirSync(folder);
  cpSync(fileURLToPath(new URL("project/", import.meta.url)), folder, { recursive: true });
  copyFileSync(report, join(folder, "report.md"));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "blank", private: true, type: "module" }),
  );
}
