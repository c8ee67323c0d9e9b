import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import { didNotHelp, helped } from "./tried.js";
import { versions } from "./versions.js";

/**
 * Figures that belong together.
 * @typedef {object} Group
 * @property {string} title
 * @property {readonly import("../result.js").Result[]} results
 */

/**
 * The page of benchmarks, as Markdown.
 * @param {readonly Group[]} groups
 * @param {Date} date
 * @returns {string}
 */
export function benchmarksPage(groups, date) {
  const results = groups.flatMap((group) => group.results);
  const count = (/** @type {boolean} */ met) => results.filter((result) => result.met === met).length;
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return [
    "# Benchmarks",
    "",
    "<!-- Made by `npm run bench:peers`; changes made by hand are lost. -->",
    "",
    "Each figure is a ratio measured in one run, ours against what else one would use, or against what cannot be had for less (reading the file, the engine's own JSON, Node's start). Times of one machine say little about another's; ratios hold. Where a figure has a target, it says whether the target was met.",
    "",
    `Measured on ${date.toISOString().slice(0, 10)} · ${model}, ${availableParallelism()} cores, ${memory} · ${type()} ${release()}`,
    "",
    `${versions().join(" · ")}`,
    "",
    `${count(true)} targets met, ${count(false)} missed.`,
    ...groups.flatMap(({ title, results }) => ["", `## ${title}`, "", ...table(results)]),
    "",
    "## What helped",
    "",
    ...helped.map((item) => `* ${item}`),
    "",
    "## What was tried, and did not help",
    "",
    ...didNotHelp.map((item) => `* ${item}`),
    "",
  ].join("\n");
}

/**
 * @param {readonly import("../result.js").Result[]} results
 * @returns {string[]}
 */
function table(results) {
  const verdict = (/** @type {boolean | undefined} */ met) =>
    met === undefined ? "" : met ? "met" : "**missed**";
  return [
    "| ours : against | ours | against | | |",
    "|---|---|---|---|---|",
    ...results.map(
      ({ what, measured, against = "", target, met }) =>
        `| ${cell(what)} | ${measured} | ${against} | ${cell(target)} | ${verdict(met)} |`,
    ),
  ];
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll("|", "\\|");
}
