import { writeFileSync } from "node:fs";
import { benchLinkedData } from "../linked-data.js";
import { benchPages } from "../pages.js";
import { root } from "../places.js";
import { benchReading } from "../reading.js";
import { benchTables } from "../tables.js";
import { benchWholeProcess } from "../whole-process.js";
import { benchWord } from "../word.js";
import { benchCsvStringify } from "./csv-stringify.js";
import { benchFloors } from "./floors.js";
import { benchLengths } from "./growth.js";
import { benchManyReports } from "./many-reports.js";
import { benchmarksPage } from "./page.js";
import { benchProcesses } from "./processes.js";
import { benchRemark } from "./remark.js";

// All comparisons, and the page that shows them: `npm run bench:peers`. It takes half an hour on a quiet machine, most of
// it for ten thousand reports.

/** @type {readonly (readonly [title: string, benches: readonly (() => Promise<import("../result.js").Result[]>)[]])[]} */
const plan = [
  ["Reading", [benchReading, benchRemark, benchWord]],
  ["JSON, and what cannot be had for less", [benchFloors]],
  ["Writing, and reading back", [benchPages, benchLinkedData, benchTables, benchCsvStringify]],
  ["The whole process", [benchProcesses, benchWholeProcess]],
  ["Longer reports", [benchLengths]],
  ["Many reports", [benchManyReports]],
];

const groups = [];
for (const [title, benches] of plan) {
  const results = [];
  for (const bench of benches) results.push(...(await bench()));
  groups.push({ title, results });
  console.log(title);
  console.table(results.map(({ what, measured, against, target }) => ({ what, measured, against, target })));
}
const page = `${root}apps/docs/reference/benchmarks.md`;
writeFileSync(page, benchmarksPage(groups, new Date()));
console.log(`Written to ${page}.`);
