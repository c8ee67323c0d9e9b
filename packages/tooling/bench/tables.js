import { csv } from "@rapporteur/csv";
import { interleave } from "./interleave.js";
import { peer } from "./peer.js";
import { held, realReport } from "./real-report.js";
import { ratio } from "./result.js";

/**
 * @typedef {object} Papa papaparse
 * @property {(text: string) => { data: string[][] }} parse
 * @property {(rows: string[][], options: object) => string} unparse
 */

/**
 * Writes and reads the tables of the real report, warm, against papaparse on the same rows: its bare `unparse`, and
 * its bare `parse` of the decoded files.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchTables() {
  const papa = /** @type {Papa} */ (peer("@rapporteur/csv", "papaparse"));
  const files = held(csv.write(realReport)).map(({ path, content }) => ({
    name: path,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  const tables = files.filter(({ name }) => name.endsWith(".csv")).map(({ bytes }) => bytes);
  const parse = () => tables.map((bytes) => papa.parse(new TextDecoder().decode(bytes)).data);
  const rows = parse().map((table) => table.filter(({ length }) => length > 1));
  const [write = 0, unparse = 0, read = 0, parsed = 0] = await interleave(
    [
      { run: () => held(csv.write(realReport)) },
      { run: () => rows.map((table) => papa.unparse(table, { newline: "\r\n" })) },
      { run: () => held(csv.read({ files })) },
      { run: parse },
    ],
    { rounds: 200, warmUp: 60, take: "least" },
  );
  return [
    ratio("write CSV with descriptors : papaparse unparse of the same rows", write, unparse, 1.5),
    ratio("read CSV to a validated Report : decoding and papaparse parse", read, parsed, 3),
  ];
}
