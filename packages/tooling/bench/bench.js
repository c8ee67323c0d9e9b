import { runApart } from "./run-apart.js";

/** @type {readonly import("./run-apart.js").Bench[]} */
const benches = [
  ["reading.js", "benchReading"],
  ["word.js", "benchWord"],
  ["linked-data.js", "benchLinkedData"],
  ["tables.js", "benchTables"],
  ["pages.js", "benchPages"],
  ["versions.js", "benchVersions"],
  ["import.js", "benchImport"],
  ["whole-process.js", "benchWholeProcess"],
  ["growth.js", "benchGrowth"],
];

// Ratios within one run, so that they hold on any machine. A target missed is shown, not failed: what a busy
// machine measures is no verdict.
const results = [];
for (const bench of benches) results.push(...(await runApart(bench)));
const verdict = new Map([
  [true, "met"],
  [false, "MISSED"],
  [undefined, "–"],
]);
console.table(
  Object.fromEntries(
    results.map(({ what, measured, against = "", target, met }) => [
      what,
      { measured, against, target, verdict: verdict.get(met) },
    ]),
  ),
);
