import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { arbitraryReport } from "@rapporteur/core/testing";
import { docx } from "@rapporteur/docx";
import { markdown } from "@rapporteur/markdown";
import fc from "fast-check";
import { reportFile, root } from "../bench/places.js";

/** @typedef {import("@rapporteur/core").Report} Report */

const adapters = `${root}packages/adapters`;

/**
 * The files of a folder with an ending, in order; none where there is no folder.
 * @param {string} folder
 * @param {string} ending
 */
function filesIn(folder, ending) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => readFileSync(join(folder, name)));
}

const corpus = process.env.RAPPORTEUR_CORPUS;

/** Reports as OCR left them: the real one first, then those in other languages, then those of a corpus, if it is named. */
export const texts = [
  readFileSync(reportFile, "utf8"),
  ...[
    ...filesIn(`${adapters}/markdown/test/reports/documents`, ".md"),
    ...(corpus === undefined ? [] : filesIn(join(corpus, "markdown"), ".md")),
  ].map((bytes) => bytes.toString("utf8")),
];

/** Word files: the small one of this project, the real report's, then those of a corpus, if it is named. */
export const wordFiles = [
  ...filesIn(`${adapters}/docx/example`, ".docx"),
  ...filesIn(`${adapters}/docx/test/reports/documents`, ".docx"),
  ...(corpus === undefined ? [] : filesIn(join(corpus, "docx"), ".docx")),
].map((bytes) => new Uint8Array(bytes));

/** What the texts and Word files are read as. */
export const reports = [
  ...texts.map((text) => markdown.read({ text })),
  ...wordFiles.map((bytes) => docx.read({ bytes })),
].flatMap((reading) => (reading.ok ? [reading.value] : []));

/**
 * A sound report: one of the real ones, or one of any shape that the model allows.
 * @param {import("./random.js").Random} random
 * @returns {Report}
 */
export function anyReport(random) {
  if (random.chance(0.5)) return random.pick(reports);
  const [report] = fc.sample(arbitraryReport, { seed: random.below(2 ** 31), numRuns: 1 });
  if (!report) throw new Error("No report was made.");
  return report;
}
