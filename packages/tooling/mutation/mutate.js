import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyRepository } from "../src/copy-repository.js";
import { parts } from "./parts.js";
import { scoreOf, survivorsOf } from "./score.js";
import { keepScore } from "./scores.js";

// Changes the code in small ways, one at a time, and has the tests find out: `npm run mutate [part …]`. It takes hours
// for all parts, and minutes for one; results of an earlier run are used where nothing has changed.

const root = fileURLToPath(new URL("../../../", import.meta.url));
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  throw new Error(
    `There is no part "${unknown[0]}". There are: ${parts.map(({ name }) => name).join(", ")}.`,
  );
}

const require = createRequire(join(root, "package.json"));
const program = require
  .resolve("@stryker-mutator/core/package.json")
  .replace("package.json", "bin/stryker.js");
const reports = join(root, "packages/tooling/.report/mutation");
mkdirSync(reports, { recursive: true });

for (const { name, dir, mutate, atLoad = false } of parts) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const copy = copyRepository(root);
  try {
    const config = {
      testRunner: "vitest",
      plugins: [require.resolve("@stryker-mutator/vitest-runner")],
      vitest: { configFile: join(copy, "packages/tooling/mutation/vitest.config.js") },
      mutate,
      inPlace: true,
      concurrency: 1,
      coverageAnalysis: "perTest",
      ignoreStatic: !atLoad,
      timeoutMS: 8_000,
      incremental: true,
      incrementalFile: join(reports, `${name}.incremental.json`),
      reporters: ["json", "progress-append-only"],
      jsonReporter: { fileName: join(reports, `${name}.json`) },
      tempDirName: join(copy, ".stryker-tmp"),
      checkers: [],
      allowEmpty: false,
    };
    const file = join(copy, dir, "stryker.config.json");
    writeFileSync(file, JSON.stringify(config));
    const { status } = spawnSync(process.execPath, [program, "run", file], {
      cwd: join(copy, dir),
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, CI: "true" },
    });
    if (status !== 0) throw new Error(`The mutation of ${name} ended with ${status}.`);
    const report = JSON.parse(readFileSync(join(reports, `${name}.json`), "utf8"));
    writeFileSync(join(reports, `${name}.survivors.txt`), survivorsOf(report));
    const score = scoreOf(report);
    const { mutants, survived, notReached } = score;
    keepScore(name, { ...score, date: new Date().toISOString().slice(0, 10), node: process.versions.node });
    console.log(`${name}: ${survived} of ${mutants} mutants survived, ${notReached} were not reached`);
  } finally {
    rmSync(copy, { recursive: true });
  }
}
