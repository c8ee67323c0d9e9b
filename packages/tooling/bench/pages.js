import { markdown } from "@rapporteur/markdown";
import { interleave } from "./interleave.js";
import { peer } from "./peer.js";
import { held, realReport } from "./real-report.js";
import { ratio } from "./result.js";

/** @typedef {{ parse(text: string, env: object): unknown[] }} Parser */
/** @typedef {{ parse(text: string): object, stringify(tree: object): string }} Processor */
/** @typedef {{ unified: () => { use(plugin: unknown): { use(plugin: unknown): { use(plugin: unknown): Processor } } } }} Unified */

/**
 * Writes the real report as Markdown of both profiles, warm, against the bare serializer of remark on the same tree,
 * and reads the lossless one back, against a bare parse by markdown-it.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchPages() {
  const remark = processor();
  const results = [];
  for (const profile of /** @type {const} */ (["lossless", "readable"])) {
    const tree = remark.parse(written(profile));
    const [ours = 0, theirs = 0] = await interleave(
      [{ run: () => written(profile) }, { run: () => remark.stringify(tree) }],
      { rounds: 60, warmUp: 20, take: "least" },
    );
    results.push(
      ratio(`write ${profile} Markdown : remark's serializer on the same tree`, ours, theirs, 1.5),
    );
  }
  return [...results, await readBack()];
}

async function readBack() {
  const text = written("lossless");
  const parser = new /** @type {new () => Parser} */ (peer("@rapporteur/markdown", "markdown-it"))();
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => held(markdown.read({ text })) }, { run: () => parser.parse(text, {}) }],
    { rounds: 150, warmUp: 50, take: "least" },
  );
  return ratio("read lossless Markdown to a validated Report : bare markdown-it parse", ours, theirs, 3);
}

/** @param {"lossless" | "readable"} profile */
function written(profile) {
  return String(held(markdown.write(realReport, { profile }))[0]?.content);
}

/** @returns {Processor} */
function processor() {
  const owner = "@rapporteur/markdown";
  const { unified } = /** @type {Unified} */ (peer(owner, "unified"));
  return unified()
    .use(plugin(owner, "remark-parse"))
    .use(plugin(owner, "remark-gfm"))
    .use(plugin(owner, "remark-stringify"));
}

/**
 * @param {string} owner
 * @param {string} name
 * @returns {unknown}
 */
function plugin(owner, name) {
  return /** @type {{ default: unknown }} */ (peer(owner, name)).default;
}
