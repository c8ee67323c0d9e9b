import { readFileSync } from "node:fs";
import { json } from "@rapporteur/core";
import { interleave } from "../interleave.js";
import { reportFile } from "../places.js";
import { readReport } from "../reading.js";
import { held, realReport } from "../real-report.js";
import { comparison, ratio } from "../result.js";

const short = /** @type {const} */ ({ rounds: 150, warmUp: 50, take: "least" });

/**
 * What cannot be had for less: reading the file from disk, and the engine's own JSON for the same document.
 * @returns {Promise<import("../result.js").Result[]>}
 */
export async function benchFloors() {
  const text = readFileSync(reportFile, "utf8");
  const printed = String(held(json.write(realReport))[0]?.content);
  const document = JSON.parse(printed);
  const [reading = 0, file = 0, parse = 0, write = 0, stringify = 0, read = 0] = await interleave(
    [
      { run: () => readReport(text) },
      { run: () => readFileSync(reportFile, "utf8") },
      { run: () => JSON.parse(printed) },
      { run: () => held(json.write(realReport)) },
      { run: () => JSON.stringify(document, undefined, 2) },
      { run: () => held(json.read({ text: printed })) },
    ],
    short,
  );
  return [
    comparison("read print to a validated Report : reading the file from disk", reading, file),
    comparison("read print to a validated Report : JSON.parse of the report as JSON", reading, parse),
    ratio("write JSON : JSON.stringify of the same document", write, stringify, 2),
    ratio("read JSON to a validated Report : JSON.parse", read, parse, 5),
  ];
}
