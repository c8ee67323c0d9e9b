import type { IndexEntry } from "../tree/report-index.ts";
import type { Fact } from "./fact.ts";
import { numberBreaks, type RunNumber } from "./number-breaks.ts";

/** Numbered paragraphs run 1, 2, 3 … through the document; an annex may begin again. Quoted ones do not count. */
export const paragraphNumbersAscend = {
  id: "paragraph-numbers-ascend",
  check: (_report, { entries }) => numberBreaks(paragraphNumbers(entries.values())),
} as const satisfies Fact;

function* paragraphNumbers(entries: Iterable<IndexEntry>): Generator<RunNumber> {
  for (const { node, part, ancestors } of entries) {
    if (node.type !== "paragraph" || node.number === undefined) continue;
    if (ancestors.some(({ type }) => type === "quote")) continue;
    const run = part === "annexes" ? (ancestors[0]?.id ?? part) : part === "summary" ? part : "body";
    yield { run, number: node.number, node: node.id };
  }
}
