import { csv } from "@rapporteur/csv";
import { interleave } from "../interleave.js";
import { peer } from "../peer.js";
import { held, realReport } from "../real-report.js";
import { notInstalled, ratio } from "../result.js";

/** @typedef {{ stringify(rows: readonly (readonly string[])[]): string }} Stringify */
/** @typedef {{ parse(text: string): { data: string[][] } }} Papa */

/**
 * Writes the tables of the real report, warm, against csv-stringify on the same rows, where it is installed.
 * @returns {Promise<import("../result.js").Result[]>}
 */
export async function benchCsvStringify() {
  const what = "write CSV with descriptors : csv-stringify of the same rows";
  const peerOf = (/** @type {string} */ name) => peer("@rapporteur/csv", name);
  let stringify;
  try {
    stringify = /** @type {Stringify} */ (peerOf("csv-stringify/sync")).stringify;
  } catch {
    return [notInstalled(what, "csv-stringify")];
  }
  const papa = /** @type {Papa} */ (peerOf("papaparse"));
  const files = held(csv.write(realReport)).filter(({ path }) => path.endsWith(".csv"));
  const rows = files.map(({ content }) => papa.parse(String(content)).data);
  const write = stringify;
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => held(csv.write(realReport)) }, { run: () => rows.map((table) => write(table)) }],
    { rounds: 100, warmUp: 30, take: "least" },
  );
  return [ratio(what, ours, theirs, 1)];
}
