import { readFileSync } from "node:fs";
import { interleave } from "../interleave.js";
import { peer } from "../peer.js";
import { reportFile } from "../places.js";
import { readReport } from "../reading.js";
import { ratio } from "../result.js";

/** @typedef {{ parse(text: string): object }} Processor */
/** @typedef {{ unified: () => { use(plugin: unknown): { use(plugin: unknown): Processor } } }} Unified */

/**
 * Reads the real report to a validated model, warm, against remark's bare parse with GFM: a tree of Markdown, which
 * knows nothing of paragraphs' numbers, notes or States.
 * @returns {Promise<import("../result.js").Result[]>}
 */
export async function benchRemark() {
  const text = readFileSync(reportFile, "utf8");
  const owner = "@rapporteur/markdown";
  const { unified } = /** @type {Unified} */ (peer(owner, "unified"));
  const plugin = (/** @type {string} */ name) =>
    /** @type {{ default: unknown }} */ (peer(owner, name)).default;
  const remark = unified().use(plugin("remark-parse")).use(plugin("remark-gfm"));
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => readReport(text) }, { run: () => remark.parse(text) }],
    { rounds: 25, warmUp: 10, take: "least" },
  );
  return [ratio("read print to a validated Report : remark-gfm parse", ours, theirs, 0.5)];
}
