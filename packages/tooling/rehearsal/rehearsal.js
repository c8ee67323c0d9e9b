import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listPublished } from "../src/workspaces.js";
import { startCommands } from "./commands.js";
import { copyRepository } from "./copy-repository.js";
import { assertPatched, assertUpgraded, dataPackage, mendData } from "./data-package.js";
import { environmentOf } from "./environment.js";
import { compilers, fastCheck, makeProject } from "./project.js";
import { startRegistry } from "./registry.js";
import { seconds, step } from "./step.js";
import { bumpVersions, changesets, versionsOf } from "./versions.js";

const report = "packages/reports/hrc54-human-rights-of-migrants/source/report.md";

/**
 * Rehearses a release: gives new versions, builds, packs, publishes to a registry on this machine, and uses what was
 * published as a newcomer would. Prints each step and its time.
 * @param {string} root of the repository
 * @param {string} commit to release
 * @returns {Promise<number>} the exit code: 0 when all went well
 */
export async function rehearse(root, commit) {
  const start = performance.now();
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-rehearsal-"));
  const log = join(folder, "rehearsal.log");
  const files = {
    npmrc: join(folder, "npmrc"),
    cache: join(folder, "cache"),
    gitconfig: join(folder, "gitconfig"),
  };
  const commands = startCommands(log, environmentOf(files));
  const registry = await startRegistry(folder, upstreamOf(root));
  writeFileSync(files.npmrc, registry.npmrc);
  writeFileSync(files.gitconfig, "[user]\n\tname = Rehearsal\n\temail = rehearsal@example.org\n");
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", () => {
    commands.end();
    clear();
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
    process.once(signal, () => process.exit(1));
  let failed = false;
  try {
    await allSteps(root, commit, folder, commands);
    console.log(`${seconds(start)}  in all; the release can be made`);
  } catch (thrown) {
    failed = true;
    console.error(thrown instanceof Error ? thrown.message : thrown);
  }
  await commands.close();
  await registry.stop();
  if (failed) {
    const kept = `${folder}.log`;
    copyFileSync(log, kept);
    console.error(`All that was run and printed: ${kept}`);
  }
  return failed ? 1 : 0;
}

/**
 * @param {string} root
 * @param {string} commit
 * @param {string} folder
 * @param {import("./commands.js").Commands} commands
 */
async function allSteps(root, commit, folder, commands) {
  const { run } = commands;
  /** @type {<T>(name: string, work: () => T | Promise<T>) => Promise<T>} */
  const at = (name, work) => step(name, work, commands);

  const repository = await at("clone the commit", async () =>
    copyRepository(root, (await run(root, "git", "rev-parse", commit)).trim(), folder, run),
  );
  const tarballs = join(folder, "tarballs");
  await at("give new versions, tell the changes, keep the lock", async () => {
    const waiting = changesets(repository).length;
    const changed = await bumpVersions(repository, run);
    assert.equal(changed.length > 0, waiting > 0, "Changesets and new versions do not fit each other.");
    await run(repository, "git", "commit", "--quiet", "--all", "--message", "Release");
  });
  await at("build", () =>
    run(
      repository,
      process.execPath,
      "packages/tooling/src/turbo.js",
      "run",
      "build",
      "--filter=./packages/**",
    ),
  );
  await at("pack", () =>
    run(repository, process.execPath, "packages/tooling/src/release/pack-all.js", tarballs),
  );
  await at("publish", () =>
    run(repository, process.execPath, "packages/tooling/src/release/publish.js", tarballs),
  );

  const project = join(folder, "project");
  const names = listPublished(repository).map(({ manifest }) => manifest.name);
  await at("install in a blank project", async () => {
    makeProject(project, join(root, report));
    const versions = versionsOf(repository);
    const tools = [...compilers, fastCheck].map(([name, version]) => `${name}@${version}`);
    await run(project, "npm", "install", ...names.map((name) => `${name}@${versions.get(name)}`), ...tools);
  });
  for (const compiler of compilers.keys()) {
    const tsc = join(project, "node_modules", compiler, "bin/tsc");
    await at(`check types with ${compiler} under nodenext and bundler`, () =>
      Promise.all(
        ["nodenext", "bundler"].map((resolution) =>
          run(project, process.execPath, tsc, "--project", `tsconfig.${resolution}.json`),
        ),
      ),
    );
  }
  await at("import", () => run(project, process.execPath, "import.mjs"));
  await at("require", () => run(project, process.execPath, "require.cjs"));
  await at("run the command line with npx", async () => {
    const version = versionsOf(repository).get("rapporteur");
    assert.equal(await run(project, "npx", "rapporteur", "--version"), `${version}\n`);
    assert.match(
      await run(project, "npx", "rapporteur", "locate", "report.md", "para. 83 (g)"),
      /Calls upon States/,
    );
    const elsewhere = join(folder, "elsewhere");
    mkdirSync(elsewhere);
    const printed = await run(elsewhere, "npx", "--yes", `rapporteur@${version}`, "--version");
    assert.equal(printed, `${version}\n`);
  });
  await at("import the data package", () => run(project, process.execPath, "data.mjs"));

  const first = versionsOf(repository);
  await at("mend a word of the data, and let the comparison choose the version", async () => {
    await mendData(repository, folder, run);
    await bumpVersions(repository, run);
    assertPatched(repository, first);
  });
  await at("publish the second version, and nothing else", async () => {
    const again = join(folder, "tarballs-again");
    await run(repository, process.execPath, "packages/tooling/src/release/pack-all.js", again);
    const printed = await run(repository, process.execPath, "packages/tooling/src/release/publish.js", again);
    assert.equal(printed.match(/ is published$/gm)?.length, 1, "One package should be published.");
    assert.equal(printed.match(/ is published already$/gm)?.length, names.length - 1);
  });
  await at("upgrade", async () => {
    await run(project, "npm", "update", dataPackage.name, "--prefer-online");
    await assertUpgraded(project, versionsOf(repository).get(dataPackage.name) ?? "", run);
  });
}

/**
 * @param {string} root
 * @returns {string} the registry npm uses here
 */
function upstreamOf(root) {
  return execFileSync("npm", ["config", "get", "registry"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
}
