import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { program, reportFile } from "../places.js";
import { notInstalled } from "../result.js";

/** So many reports stand in one run of the most; fewer while trying: `RAPPORTEUR_BENCH_REPORTS=500`. */
const most = Number(process.env.RAPPORTEUR_BENCH_REPORTS ?? 10_000);

/**
 * What a run of the command line took.
 * @typedef {object} Run
 * @property {number} wall seconds
 * @property {number} cpu seconds, of all threads
 * @property {number} memory the most it held, in MiB
 */

/**
 * Converts a folder of 1, 100 and 10,000 reports: the time for each report, the peak memory, one file of many reports
 * against a file each, and two cores against one.
 * @returns {Promise<import("../result.js").Result[]>}
 */
export async function benchManyReports() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    const counts = [1, 100, most];
    for (const count of counts) plant(join(folder, String(count)), count);
    const one = counts.map((count) => ({ count, run: convert(folder, count, "ndjson", 1) }));
    const apart = convert(folder, most, "json", 1);
    const two = convert(folder, most, "ndjson", 2);
    const pinned = spawnSync("taskset", ["--version"]).error
      ? undefined
      : convert(folder, most, "ndjson", 1, ["taskset", "--cpu-list", "0"]);
    const [, hundred, all] = one;
    if (!hundred || !all) throw new Error("Nothing was measured.");
    return [
      ...one.map(({ count, run }) =>
        row(`${grouped(count)} ${count === 1 ? "report" : "reports"} to one NDJSON`, run, count),
      ),
      row(`${grouped(most)} reports to a JSON file each`, apart, most),
      {
        what: `memory: ${grouped(most)} reports : 100 reports`,
        measured: `${all.run.memory.toFixed(0)} MiB`,
        against: `${hundred.run.memory.toFixed(0)} MiB`,
        target: `${(all.run.memory / hundred.run.memory).toFixed(2)} × (at most 1.5 ×)`,
        met: all.run.memory <= 1.5 * hundred.run.memory,
      },
      speedUp(pinned, two),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * What a second core gains. A run with one thread is no measure of one core: Node clears memory away and compiles on
 * the other one meanwhile.
 * @param {Run | undefined} one held to one core; undefined where nothing can hold it there
 * @param {Run} two
 * @returns {import("../result.js").Result}
 */
function speedUp(one, two) {
  const what = `${grouped(most)} reports on one core : with two threads, on ${availableParallelism()} cores`;
  if (!one) return notInstalled(what, "taskset");
  const gained = one.wall / two.wall;
  return {
    what,
    measured: `${one.wall.toFixed(1)} s`,
    against: `${two.wall.toFixed(1)} s`,
    target: `${gained.toFixed(2)} × (at least 1.8 ×); processor time ${one.cpu.toFixed(1)} s : ${two.cpu.toFixed(1)} s`,
    met: availableParallelism() < 2 ? undefined : gained >= 1.8,
  };
}

/**
 * @param {string} what
 * @param {Run} run
 * @param {number} count
 * @returns {import("../result.js").Result}
 */
function row(what, { wall, memory }, count) {
  return {
    what,
    measured: `${wall.toFixed(1)} s`,
    target: `${((1000 * wall) / count).toFixed(1)} ms a report, ${memory.toFixed(0)} MiB`,
    met: undefined,
  };
}

/**
 * Puts so many reports into a folder, all different, a hundred in each folder below it.
 * @param {string} folder
 * @param {number} count
 */
function plant(folder, count) {
  const text = readFileSync(reportFile, "utf8");
  for (let index = 0; index < count; index += 1) {
    const below = join(folder, String(Math.floor(index / 100)).padStart(4, "0"));
    if (index % 100 === 0) mkdirSync(below, { recursive: true });
    const own = text.replace("Human rights of migrants", `Human rights of migrants, part ${index + 1}`);
    writeFileSync(join(below, `${String(index).padStart(6, "0")}.md`), own);
  }
}

/**
 * @param {string} folder
 * @param {number} count
 * @param {string} format
 * @param {number} threads
 * @param {readonly string[]} [under] a program, and what it is given, that starts the run
 * @returns {Run}
 */
function convert(folder, count, format, threads, under = []) {
  const hook = fileURLToPath(new URL("./print-usage.js", import.meta.url));
  const out = join(folder, `${count}-${format}-${threads}`);
  const args = ["convert", join(folder, String(count)), "--to", format, "--out", out, "--quiet"];
  const started = performance.now();
  const node = [process.execPath, "--import", hook, program, ...args, "--threads", String(threads)];
  const [command = "", ...rest] = [...under, ...node];
  const { status, stderr } = spawnSync(command, rest, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  const wall = (performance.now() - started) / 1000;
  const usage = /usage: ([\d.]+) s (\d+) KiB/.exec(stderr);
  if ((status !== 0 && status !== 1) || !usage)
    throw new Error(`The run ended with ${status}: ${stderr.slice(-500)}`);
  rmSync(out, { recursive: true });
  return { wall, cpu: Number(usage[1]), memory: Number(usage[2]) / 1024 };
}

/** @param {number} count */
function grouped(count) {
  return count.toLocaleString("en");
}
