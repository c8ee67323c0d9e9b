import { benchGrowth } from "./growth.js";
import { benchImport } from "./import.js";
import { benchLinkedData } from "./linked-data.js";
import { benchPages } from "./pages.js";
import { benchReading } from "./reading.js";
import { benchTables } from "./tables.js";
import { benchVersions } from "./versions.js";
import { benchWholeProcess } from "./whole-process.js";
import { benchWord } from "./word.js";

// Ratios within one run, so that they hold on any machine. A target missed is shown, not failed: what a busy
// machine measures is no verdict.
const results = [
  ...(await benchReading()),
  ...(await benchWord()),
  ...(await benchLinkedData()),
  ...(await benchTables()),
  ...(await benchPages()),
  ...(await benchVersions()),
  ...(await benchImport()),
  ...(await benchWholeProcess()),
  ...(await benchGrowth()),
];
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
