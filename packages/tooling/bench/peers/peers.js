import { writeFileSync } from "node:fs";
import { root } from "../places.js";
import { runApart } from "../run-apart.js";
import { benchmarksPage } from "./page.js";

// All comparisons, and the page that shows them: `npm run bench:peers`. It takes half an hour on a quiet machine, most of
// it for ten thousand reports.

/** @type {readonly (readonly [title: string, benches: readonly import("../run-apart.js").Bench[]])[]} */
const plan = [
  [
    "Reading",
    [
      ["reading.js", "benchReading"],
      ["peers/remark.js", "benchRemark"],
      ["word.js", "benchWord"],
    ],
  ],
  ["JSON, and what cannot be had for less", [["peers/floors.js", "benchFloors"]]],
  [
    "Writing, and reading back",
    [
      ["pages.js", "benchPages"],
      ["linked-data.js", "benchLinkedData"],
      ["tables.js", "benchTables"],
      ["peers/csv-stringify.js", "benchCsvStringify"],
    ],
  ],
  [
    "The whole process",
    [
      ["peers/processes.js", "benchProcesses"],
      ["whole-process.js", "benchWholeProcess"],
    ],
  ],
  ["Longer reports", [["peers/growth.js", "benchLengths"]]],
  ["Many reports", [["peers/many-reports.js", "benchManyReports"]]],
];

const groups = [];
for (const [title, benches] of plan) {
  const results = [];
  for (const bench of benches) results.push(...(await runApart(bench)));
  groups.push({ title, results });
  console.log(title);
  console.table(results.map(({ what, measured, against, target }) => ({ what, measured, against, target })));
}
const page = `${root}apps/docs/reference/benchmarks.md`;
writeFileSync(page, benchmarksPage(groups, new Date()));
console.log(`Written to ${page}.`);
