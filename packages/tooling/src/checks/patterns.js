import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { exerciseOf } from "../patterns/exercise.js";
import { findPatterns } from "../patterns/find-patterns.js";
import { judged } from "../patterns/judged.js";
import { runPatterns } from "../patterns/run-patterns.js";

/** @typedef {import("../patterns/run-patterns.js").MadePattern} MadePattern */

/**
 * How long the tool looks at one pattern, in milliseconds. Without a bound it takes gigabytes and minutes for a few
 * large ones; those that it cannot settle are left to fuzzing, which measures how long reading takes.
 */
const options = { timeout: 3_000 };
const unsettled = "not settled";

/**
 * Checks every regular expression of the packages for texts that would keep it busy for longer than their length
 * explains. Those that do no harm stand in a table, each with the reason.
 * @param {string} root
 * @returns {Promise<string[]>} a sentence for each that is not in the table, and for each row without a pattern
 */
export async function checkPatterns(root) {
  const report = join(root, "packages/reports/hrc54-human-rights-of-migrants/source/report.md");
  return judge(root, await runPatterns(root, exerciseOf(readFileSync(report, "utf8"))), judged);
}

/**
 * As above, with the patterns that a run made, and another table.
 * @param {string} root
 * @param {readonly MadePattern[]} made
 * @param {readonly import("../patterns/judged.js").Judged[]} table
 * @returns {Promise<string[]>}
 */
export async function judge(root, made, table) {
  const sites = findPatterns(root);
  const ran = new Set(made.map(placeOf));
  const unknown = sites.filter((site) => !site.pattern && !ran.has(placeOf(site)));
  const faulty = await faultsOf([
    ...sites.flatMap(({ file, line, pattern }) => (pattern ? [{ file, line, pattern }] : [])),
    ...made,
  ]);
  const used = new Set();
  const open = faulty.filter(({ file, text, fault }) => {
    const rows = table.filter((row) => row.file === file && text.startsWith(row.begins));
    for (const row of rows) used.add(row);
    return rows.length === 0 && fault !== unsettled;
  });
  return [
    ...unknown.map((site) => `${placeOf(site)} makes a pattern that no run has shown; exercise.js has to.`),
    ...open.map(
      (fault) =>
        `${placeOf(fault)} ${fault.text} backtracks (${fault.fault}). Mend it, or say in judged.js why it does no harm.`,
    ),
    ...table
      .filter((row) => !used.has(row))
      .map((row) => `judged.js has a row for ${row.file} ${row.begins}, where nothing backtracks any more.`),
  ];
}

/**
 * The patterns that are not safe, each with its text and what is wrong; one that stands at several places, at each.
 * @param {readonly MadePattern[]} patterns
 * @returns {Promise<(MadePattern & { text: string, fault: string })[]>}
 */
async function faultsOf(patterns) {
  /** @type {Map<string, string | undefined>} */
  const faults = new Map();
  const found = [];
  for (const made of patterns) {
    const { source, flags } = made.pattern;
    const text = `/${source}/${flags}`;
    // Where the tool looks, these two flags change nothing.
    if (!faults.has(text))
      faults.set(text, faultOf(await check(source, flags.replace(/[dg]/g, ""), options)));
    const fault = faults.get(text);
    if (fault !== undefined) found.push({ ...made, text, fault });
  }
  return found;
}

/**
 * @param {import("recheck").Diagnostics} result
 * @returns {string | undefined}
 */
function faultOf(result) {
  if (result.status === "safe") return undefined;
  if (result.status === "vulnerable") return result.complexity.summary;
  return result.error.kind === "timeout" ? unsettled : `not known: ${result.error.kind}`;
}

/**
 * @param {{ file: string, line: number }} site
 * @returns {string}
 */
function placeOf({ file, line }) {
  return `${file}:${line}`;
}
