import { readFileSync } from "node:fs";
import { diff } from "@rapporteur/core";
import { markdown } from "@rapporteur/markdown";
import { interleave } from "./interleave.js";
import { reportFile } from "./places.js";
import { readReport } from "./reading.js";
import { held } from "./real-report.js";
import { ratio } from "./result.js";

/** @typedef {import("@rapporteur/core").Report} Report */

const many = 20_000;
const few = 2_000;

/**
 * Compares the real report with itself, one word mended, against reading it; and two reports of twenty thousand
 * paragraphs that have not a word in common, against two of a tenth of that.
 * @returns {Promise<import("./result.js").Result[]>}
 */
export async function benchVersions() {
  const text = readFileSync(reportFile, "utf8");
  const [before, after] = [
    held(markdown.read({ text: text.replace("mechanisms", "rnechanisms") })),
    held(markdown.read({ text })),
  ];
  const [compared = 0, reading = 0] = await interleave(
    [{ run: () => diff(before, after) }, { run: () => readReport(text) }],
    { rounds: 100, warmUp: 30, take: "least" },
  );
  const [long, short] = [many, few].map((count) => ({ one: unlike("a", count), other: unlike("b", count) }));
  if (!long || !short) throw new Error("There are no reports to compare.");
  const [all = 0, tenth = 0] = await interleave(
    [{ run: () => diff(long.one, long.other) }, { run: () => diff(short.one, short.other), times: 3 }],
    { rounds: 5, warmUp: 1, take: "least" },
  );
  return [
    ratio("compare two versions of a report : reading one", compared, reading, 2),
    ratio("two reports of 20,000 paragraphs without a word in common : of 2,000", all, tenth, 15),
  ];
}

/**
 * A report whose paragraphs have words of their own.
 * @param {string} letter begins each word
 * @param {number} count of the paragraphs
 * @returns {Report}
 */
function unlike(letter, count) {
  const blocks = Array.from({ length: count }, (_, at) => {
    const value = Array.from({ length: 30 }, (__, word) => `${letter}${at}x${word}`).join(" ");
    const content = [{ type: /** @type {const} */ ("text"), value }];
    return {
      type: /** @type {const} */ ("paragraph"),
      id: `para-${at}`,
      number: `${at}`,
      content,
      points: [],
    };
  });
  return {
    ...{ modelVersion: "1.0.0", id: "unlike", language: "en", masthead: { agendaItems: [], title: [] } },
    ...{ summary: [], blocks, sections: [], annexes: [], footnotes: [] },
    ...{ citations: [], stateSubmissions: [], recommendations: [] },
  };
}
