import { readFileSync } from "node:fs";
import { interleave } from "../interleave.js";
import { longReport } from "../long-report.js";
import { reportFile } from "../places.js";
import { readReport } from "../reading.js";
import { ratio } from "../result.js";

/**
 * Reads reports of one, ten and a hundred times the length: the time a copy of the text takes in each.
 * @returns {Promise<import("../result.js").Result[]>}
 */
export async function benchLengths() {
  const text = readFileSync(reportFile, "utf8");
  const texts = [1, 10, 100].map((copies) => ({ copies, text: longReport(text, copies) }));
  const times = await interleave(
    texts.map(({ copies, text }) => ({ run: () => readReport(text), times: 100 / copies })),
    { rounds: 7, warmUp: 2, take: "least" },
  );
  const once = times[0] ?? 0;
  return texts
    .slice(1)
    .map(({ copies }, index) =>
      ratio(
        `read a report ${copies} times as long : the report`,
        times[index + 1] ?? 0,
        once,
        (copies * 11) / 10,
      ),
    );
}
