import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listWorkspaces } from "./workspaces.js";

/**
 * How much of a package's source its own tests run, of all files: `npm run coverage [folder …]`. Fails where it is
 * less than the shared test configuration asks for.
 *
 *     node packages/tooling/src/coverage.js packages/core
 */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const config = join(root, "packages/tooling/src/vitest.config.js");
const measured = /^packages\/(?:core|parser|symbols|adapters\/[^/]+)$/;
const wanted = process.argv.slice(2).map((dir) => dir.replace(/\/$/, ""));
const dirs = listWorkspaces(root)
  .map(({ dir }) => dir)
  .filter((dir) => (wanted.length > 0 ? wanted.includes(dir) : measured.test(dir)));
if (dirs.length === 0) throw new Error(`There is no package ${wanted.join(", ")}.`);

const vitest = join(root, "node_modules/vitest/vitest.mjs");
/** @type {Record<string, object>} */
const table = {};
for (const dir of dirs) {
  const args = [
    vitest,
    "run",
    "--config",
    config,
    "--coverage",
    "--coverage.reportOnFailure",
    "--reporter=dot",
  ];
  const { status } = spawnSync(process.execPath, args, {
    cwd: join(root, dir),
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, CI: "true" },
  });
  const file = join(root, dir, ".report/coverage/coverage-summary.json");
  const total = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).total : undefined;
  const percent = (/** @type {string} */ what) => (total ? `${total[what].pct} %` : "–");
  table[dir] = {
    lines: percent("lines"),
    branches: percent("branches"),
    functions: percent("functions"),
    verdict: status === 0 ? "met" : "MISSED",
  };
  if (status !== 0) process.exitCode = 1;
}
console.table(table);
