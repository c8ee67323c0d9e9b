import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The repository's root. */
export const root = fileURLToPath(new URL("../../../", import.meta.url));

const report = "packages/reports/hrc54-human-rights-of-migrants/source/report.md";

/**
 * Makes a folder as a reader of the documentation has it: `report.md`, and the packages where npm would put them. It
 * is gone when the test is over.
 * @returns {{ path: string, write: (file: string, content: string) => void, run: (command: string) => Ran }}
 */
export function userFolder() {
  const path = mkdtempSync(join(tmpdir(), "rapporteur-reader-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  copyFileSync(join(root, report), join(path, "report.md"));
  for (const name of ["packages", "node_modules"]) symlinkSync(join(root, name), join(path, name));
  return {
    path,
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    run: (command) => run(path, command),
  };
}

/**
 * @typedef {object} Ran
 * @property {number | null} status
 * @property {string} stdout
 * @property {string} stderr
 */

/**
 * @param {string} folder
 * @param {string} command for a shell; npx runs what is built here
 * @returns {Ran}
 */
function run(folder, command) {
  const line = command
    .replace(/^npx rapporteur /, `node ${join(root, "packages/cli/bin/rapporteur.js")} `)
    .replace(/^npx tsc\b/, `node ${join(root, "node_modules/typescript/bin/tsc")}`);
  const env = { ...process.env, NO_COLOR: "1", npm_config_update_notifier: "false" };
  return spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8", env });
}
