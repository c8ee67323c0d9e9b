import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { interleave } from "./interleave.js";
import { program, reportFile } from "./places.js";
import { ratio } from "./result.js";

const memoryLimit = 100;

/**
 * Runs the command line from start to end on the real report: against pandoc on the same file, where pandoc is
 * installed, and its peak memory.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchWholeProcess() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    return [await time(join(folder, "ours"), join(folder, "pandoc.json")), memory(join(folder, "ours"))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {string} out
 * @param {string} pandocOut
 * @returns {Promise<import("./result.js").Result>}
 */
async function time(out, pandocOut) {
  const what = "convert --to json, whole process : pandoc -f markdown -t json";
  const pandoc = ["-f", "markdown", "-t", "json", "-o", pandocOut, reportFile];
  const ours = { run: () => run(process.execPath, convert(out)) };
  const options = { rounds: 15, warmUp: 2 };
  if (spawnSync("pandoc", ["--version"]).error) {
    const [alone = 0] = await interleave([ours], options);
    return {
      what,
      measured: `${alone.toFixed(1)} ms`,
      target: "pandoc is not installed here",
      met: undefined,
    };
  }
  const [mine = 0, theirs = 0] = await interleave([ours, { run: () => run("pandoc", pandoc) }], options);
  return ratio(what, mine, theirs, 1);
}

/**
 * @param {string} out
 * @returns {import("./result.js").Result}
 */
function memory(out) {
  const hook = fileURLToPath(new URL("./print-peak-memory.js", import.meta.url));
  const printed = run(process.execPath, ["--import", hook, ...convert(out)]);
  const peak = Number(/peak memory: (\d+) KiB/.exec(printed)?.[1]) / 1024;
  return {
    what: "convert --to json, peak memory of the process",
    measured: `${peak.toFixed(0)} MiB`,
    target: `at most ${memoryLimit} MiB`,
    met: peak <= memoryLimit,
  };
}

/**
 * @param {string} out
 * @returns {string[]}
 */
function convert(out) {
  return [program, "convert", reportFile, "--to", "json", "--out", out];
}

/**
 * Runs a program to its end and gives what it printed. Throws when it could not: then there is nothing to time.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string}
 */
function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error) throw error;
  // 1 says that a finding is an error, as in any report with a slip of its own; the files are written all the same.
  if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout + stderr;
}
