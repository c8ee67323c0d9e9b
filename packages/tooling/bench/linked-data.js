import { jsonld } from "@rapporteur/jsonld";
import { interleave } from "./interleave.js";
import { peer } from "./peer.js";
import { held, realReport } from "./real-report.js";
import { ratio, timesFaster } from "./result.js";

/**
 * @typedef {object} Processor jsonld.js
 * @property {(document: object, options: object) => Promise<unknown>} toRDF
 */

/** @typedef {{ Parser: new (options: { format: string }) => { parse(text: string): unknown[] } }} N3 */

/**
 * Writes and reads the real report as linked data, warm: JSON-LD against what the engine's own JSON takes for the same
 * document, N-Quads and Turtle against jsonld.js and the parser of n3.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchLinkedData() {
  return [await writeJson(), await writeQuads(), await readJson(), await readQuads(), await readTurtle()];
}

async function writeJson() {
  const document = JSON.parse(written("jsonld"));
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => written("jsonld") }, { run: () => JSON.stringify(document, undefined, 2) }],
    short,
  );
  return ratio("write JSON-LD : JSON.stringify of the same document", ours, theirs, 5);
}

async function writeQuads() {
  const processor = /** @type {Processor} */ (peer("@rapporteur/jsonld", "jsonld"));
  const document = JSON.parse(written("jsonld"));
  const options = { format: "application/n-quads", documentLoader: refuse };
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => written("nquads"), times: 10 }, { run: () => processor.toRDF(document, options) }],
    { ...short, rounds: 30, warmUp: 10 },
  );
  return timesFaster("write N-Quads : jsonld.js toRDF of the same graph", ours, theirs, 10);
}

async function readJson() {
  const text = written("jsonld");
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => readReport(text, "jsonld") }, { run: () => JSON.parse(text) }],
    short,
  );
  return ratio("read JSON-LD to a validated Report : JSON.parse", ours, theirs, 3);
}

async function readQuads() {
  const text = written("nquads");
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => readReport(text, "turtle") }, { run: () => parseAll(text, "N-Quads") }],
    short,
  );
  return ratio("read N-Quads to a validated Report : parser of n3", ours, theirs, 3);
}

async function readTurtle() {
  const text = written("turtle");
  const [ours = 0, theirs = 0] = await interleave(
    [{ run: () => readReport(text, "turtle") }, { run: () => parseAll(text, "Turtle") }],
    short,
  );
  return ratio("read Turtle to a validated Report : parser of n3", ours, theirs, 3);
}

const short = /** @type {const} */ ({ rounds: 150, warmUp: 50, take: "least" });

/** @param {"jsonld" | "nquads" | "turtle"} syntax */
function written(syntax) {
  return String(held(jsonld.write(realReport, { syntax }))[0]?.content);
}

/**
 * @param {string} text
 * @param {"jsonld" | "turtle"} syntax
 */
function readReport(text, syntax) {
  return held(jsonld.read({ text }, { syntax }));
}

/**
 * @param {string} text
 * @param {string} format
 */
function parseAll(text, format) {
  const { Parser } = /** @type {N3} */ (peer("@rapporteur/jsonld", "n3"));
  return new Parser({ format }).parse(text);
}

/** @param {string} url */
async function refuse(url) {
  throw new Error(`Nothing is fetched, and ${url} neither.`);
}
