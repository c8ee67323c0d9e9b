import { readFileSync } from "node:fs";
import { interleave } from "./interleave.js";
import { longReport } from "./long-report.js";
import { reportFile } from "./places.js";
import { readReport } from "./reading.js";
import { ratio } from "./result.js";

const copies = 100;

/**
 * Reads a report a hundred times as long as the real one, against the real one.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchGrowth() {
  const text = readFileSync(reportFile, "utf8");
  const long = longReport(text, copies);
  const [once = 0, times = 0] = await interleave([() => repeat(text, 20), () => readReport(long)], {
    rounds: 5,
    warmUp: 2,
    clear: true,
  });
  return [ratio(`a report ${copies} times as long : the report`, times, once / 20, 110)];
}

/**
 * @param {string} text
 * @param {number} count how often, so that one round of the short report is long enough to time
 */
function repeat(text, count) {
  for (let index = 0; index < count; index += 1) readReport(text);
}
