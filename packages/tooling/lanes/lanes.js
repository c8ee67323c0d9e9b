import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listPublished, listWorkspaces } from "../src/workspaces.js";
import { installNode, nodeVersions } from "./node-versions.js";
import { packedRepository } from "./packed-repository.js";

/**
 * Runs the tests in every lane: on each line of Node that is supported, and on the packages as they are packed. The
 * packages have to be built.
 *
 *     npm run lanes [node-22 node-24 packed … [-- packages/core …]]
 */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const split = process.argv.indexOf("--");
const names = process.argv.slice(2, split < 0 ? undefined : split);
const onlyDirs = split < 0 ? [] : process.argv.slice(split + 1);

const lanes = new Map([
  ["node-current", () => runOn(process.execPath)],
  ...nodeVersions.map(
    (version) => /** @type {const} */ ([`node-${version.split(".")[0]}`, () => onVersion(version)]),
  ),
  ["packed", onPacked],
]);
for (const name of names) {
  if (!lanes.has(name))
    throw new Error(`There is no lane "${name}". There are: ${[...lanes.keys()].join(", ")}.`);
}

/** @type {Record<string, Record<string, string>>} */
const table = {};
for (const [name, run] of lanes) if (names.length === 0 || names.includes(name)) table[name] = run();
console.table(table);

/** @param {string} version */
function onVersion(version) {
  const { node, folder } = installNode(version);
  try {
    return runOn(node);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function onPacked() {
  const { copy, packed, folders } = packedRepository(root);
  try {
    const env = { ...process.env, RAPPORTEUR_PACKED: packed };
    const config = join(copy, "packages/tooling/lanes/packed.config.js");
    // The tests of data packages pack and install theirs themselves.
    const published = listPublished(root).filter(({ dir }) => !dir.startsWith("packages/reports/"));
    return results(published, (dir) => test(process.execPath, join(copy, dir), config, env));
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true });
  }
}

/** @param {string} node */
function runOn(node) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH}` };
  const config = join(root, "packages/tooling/src/vitest.config.js");
  return results(listWorkspaces(root), (dir) => test(node, join(root, dir), config, env));
}

/**
 * @param {readonly import("../src/workspaces.js").Workspace[]} workspaces
 * @param {(dir: string) => { passed: number, failed: number }} run
 * @returns {Record<string, string>}
 */
function results(workspaces, run) {
  let [passed, failed] = [0, 0];
  const broken = [];
  for (const { dir, manifest } of workspaces) {
    if (manifest.scripts?.test === undefined || (onlyDirs.length > 0 && !onlyDirs.includes(dir))) continue;
    const result = run(dir);
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) broken.push(dir);
  }
  if (failed > 0 || passed === 0) process.exitCode = 1;
  return { passed: String(passed), failed: String(failed), "failed in": broken.join(", ") };
}

/**
 * @param {string} node
 * @param {string} folder
 * @param {string} config
 * @param {NodeJS.ProcessEnv} env
 */
function test(node, folder, config, env) {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const report = join(folder, ".report/lane.json");
  rmSync(report, { force: true });
  const args = [vitest, "run", "--config", config, "--reporter=json", `--outputFile.json=${report}`];
  const { stdout, stderr } = spawnSync(node, args, {
    cwd: folder,
    env: { ...env, CI: "true" },
    encoding: "utf8",
  });
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
    for (const { name, status, message, assertionResults } of testResults) {
      if (status !== "failed") continue;
      console.error(`${name}: ${message}`);
      for (const one of assertionResults) {
        if (one.status === "failed")
          console.error(`  ${one.fullName}: ${one.failureMessages[0]?.slice(0, 500)}`);
      }
    }
    const empty = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
        result.status === "failed" && result.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + empty.length };
  } catch {
    console.error(`${folder} gave no result.\n${stdout}${stderr}`);
    return { passed: 0, failed: 1 };
  }
}
