import { readFileSync, writeFileSync } from "node:fs";
import { parts } from "./parts.js";

/**
 * What the last run of a part gave.
 * @typedef {object} Score
 * @property {number} mutants changes that a test could find out
 * @property {number} survived those that tests ran over and did not find out
 * @property {number} notReached those that no test runs over
 * @property {string} date of the run, as 2026-11-24
 * @property {string} node version of Node
 */

const file = new URL("./scores.json", import.meta.url);
const page = new URL("../../../apps/docs/reference/mutation.md", import.meta.url);

/**
 * The last scores of all parts that were ever run, by part.
 * @returns {Record<string, Score>}
 */
export function readScores() {
  return JSON.parse(readFileSync(file, "utf8"));
}

/**
 * Keeps the score of a part, and writes the page of all scores anew.
 * @param {string} part
 * @param {Score} score
 */
export function keepScore(part, score) {
  const all = { ...readScores(), [part]: score };
  const kept = Object.fromEntries(
    parts.flatMap(({ name }) => {
      const found = all[name];
      return found ? [[name, found]] : [];
    }),
  );
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(page, scoresPage(kept));
}

/**
 * The page of scores, as Markdown.
 * @param {Readonly<Record<string, Score>>} scores
 * @returns {string}
 */
export function scoresPage(scores) {
  const run = parts.flatMap(({ name }) => scores[name] ?? []);
  const sum = (/** @type {"mutants" | "survived" | "notReached"} */ key) =>
    run.reduce((total, score) => total + score[key], 0);
  const [mutants, missed] = [sum("mutants"), sum("survived") + sum("notReached")];
  return [
    "# Mutants",
    "",
    "<!-- Made by `npm run mutate`; changes made by hand are lost. -->",
    "",
    "A mutant is the code with one small change: a condition turned round, a number off by one, a line left out. A test that then fails has found it out; a mutant that survives shows what no test looks at, or a change that makes no difference. Mutants are shown to the tests by example only: tests of properties, of hostile and of endless texts find more, and take too long to run thousands of times.",
    "",
    mutants === 0
      ? "No part was run yet."
      : `${run.length} of ${parts.length} parts run; of ${mutants.toLocaleString("en")} mutants ${percent(mutants - missed, mutants)} were found out. \`npm run mutate <part>\` runs a part again, in minutes; its survivors then stand in \`packages/tooling/.report/mutation/<part>.survivors.txt\`.`,
    "",
    "| part | what it does | mutants | found out | survived | not reached | score | run on | with Node |",
    "|---|---|---|---|---|---|---|---|---|",
    ...parts.map(({ name, what }) => {
      const score = scores[name];
      if (!score) return `| \`${name}\` | ${what} | | | | | not run yet | | |`;
      const { mutants, survived, notReached, date, node } = score;
      const found = mutants - survived - notReached;
      return `| \`${name}\` | ${what} | ${mutants} | ${found} | ${survived} | ${notReached} | ${percent(found, mutants)} | ${date} | ${node} |`;
    }),
    "",
  ].join("\n");
}

/**
 * @param {number} some
 * @param {number} all
 */
function percent(some, all) {
  return `${((100 * some) / all).toFixed(1)} %`;
}
