import { readFileSync } from "node:fs";
import { markdown } from "@rapporteur/markdown";
import { interleave } from "./interleave.js";
import { peer } from "./peer.js";
import { reportFile } from "./places.js";
import { ratio } from "./result.js";

/** @typedef {{ parse(text: string, env: object): unknown[] }} Parser */

/**
 * Reads the real report to a validated model, warm, against a bare parse by the very markdown-it the adapter uses.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchReading() {
  const text = readFileSync(reportFile, "utf8");
  const parser = new /** @type {new () => Parser} */ (peer("@rapporteur/markdown", "markdown-it"))();
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => readReport(text) }, { run: () => parser.parse(text, {}) }],
    {
      rounds: 200,
      warmUp: 50,
    },
  );
  return [ratio("read to a validated Report : bare markdown-it parse", ours, theirs, 2.5)];
}

/**
 * Reads a text; what `read` gives is validated. Throws when there is no report: then there is nothing to time.
 * @param {string} text
 */
export function readReport(text) {
  const reading = markdown.read({ text });
  if (!reading.ok) throw new Error(`The report was not read: ${reading.diagnostics[0].message}`);
}
