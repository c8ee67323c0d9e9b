import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { interleave } from "../interleave.js";
import { program, reportFile, root } from "../places.js";
import { comparison, notInstalled, ratio } from "../result.js";

const word = `${root}packages/adapters/docx/test/reports/documents/human-rights-of-migrants.docx`;
const rounds = /** @type {const} */ ({ rounds: 11, warmUp: 2, take: "least" });

/**
 * Whole processes on one report, from start to end: ours against Node's own start, and against pandoc, which makes a
 * tree of the text of the same file.
 * @returns {Promise<import("../result.js").Result[]>}
 */
export async function benchProcesses() {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-bench-"));
  try {
    return [await start(folder), ...(await pandoc(folder))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {string} folder */
async function start(folder) {
  const [ours = 0, node = 0] = await interleave(
    [{ run: () => convert(folder, reportFile) }, { run: () => run(process.execPath, ["-e", "0"]) }],
    rounds,
  );
  return comparison("convert a report to JSON, whole process : node -e 0", ours, node);
}

/** @param {string} folder */
async function pandoc(folder) {
  const results = [];
  for (const [name, from, file] of /** @type {const} */ ([
    ["Word file", "docx", word],
    ["report", "markdown", reportFile],
  ])) {
    const what = `convert a ${name} to JSON, whole process : pandoc -f ${from} -t json`;
    if (spawnSync("pandoc", ["--version"]).error) results.push(notInstalled(what, "pandoc"));
    else {
      const theirs = ["-f", from, "-t", "json", "-o", join(folder, "pandoc.json"), file];
      const [ours = 0, peer = 0] = await interleave(
        [{ run: () => convert(folder, file) }, { run: () => run("pandoc", theirs) }],
        rounds,
      );
      results.push(ratio(what, ours, peer, 1));
    }
  }
  return results;
}

/**
 * @param {string} folder
 * @param {string} file
 */
function convert(folder, file) {
  run(process.execPath, [program, "convert", file, "--to", "json", "--out", join(folder, "ours")]);
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error) throw error;
  // 1 says that a finding is an error, as in any report with a slip of its own; the files are written all the same.
  if (status !== 0 && status !== 1) throw new Error(`${command} ended with ${status}: ${stderr}`);
}
