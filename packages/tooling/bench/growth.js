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
  // The short one many times in a row: the median is then free of clearing away what the long one left.
  const [once = 0, times = 0] = await interleave(
    [{ run: () => readReport(text), times: 100 }, { run: () => readReport(long) }],
    { rounds: 7, warmUp: 2 },
  );
  return [ratio(`a report ${copies} times as long : the report`, times, once, 110)];
}
