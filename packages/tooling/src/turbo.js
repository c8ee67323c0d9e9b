import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

// Telemetry can be turned off by the environment only, and an environment cannot be set in an npm script
// the same way on every system. Hence this file.

/**
 * Runs turbo with the given arguments, without telemetry; with `--quiet` first, prints something only
 * when a task fails, and then that task's output. Exits as turbo exits.
 *
 *     node packages/tooling/src/turbo.js [--quiet] run build
 */
const args = process.argv.slice(2);
const quiet = args[0] === "--quiet";
if (quiet) args.splice(0, 1);
if (quiet) args.push("--output-logs=errors-only");
const run = spawnSync(
  process.execPath,
  [createRequire(import.meta.url).resolve("turbo/bin/turbo"), ...args],
  {
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    stdio: quiet ? ["inherit", "pipe", "pipe"] : "inherit",
    maxBuffer: 64 * 1024 * 1024,
  },
);
if (run.error) throw run.error;
if (quiet && run.status !== 0) {
  process.stdout.write(run.stdout);
  process.stderr.write(run.stderr);
}
process.exitCode = run.status ?? 1;
