import { expect, test } from "vitest";
import { apply } from "../../src/diff/apply.ts";
import { diff } from "../../src/diff/diff.ts";
import type { Report } from "../../src/model/report.ts";

const size = 20_000;

/** A report of so many paragraphs; the words and the id of each are made from its place. */
function longReport(
  words: (at: number) => string,
  id = (at: number) => `para-${at + 1}`,
  count = size,
): Report {
  const blocks = Array.from({ length: count }, (_, at) => ({
    ...({ type: "paragraph", id: id(at), number: String(at + 1) } as const),
    content: [{ type: "text", value: words(at) } as const],
    points: [],
  }));
  return {
    ...{ modelVersion: "1.0.0", id: "long", language: "en", masthead: { agendaItems: [], title: [] } },
    ...{ summary: [], blocks, sections: [], annexes: [], footnotes: [] },
    ...{ citations: [], stateSubmissions: [], recommendations: [] },
  };
}

const other = (at: number) => `q-${at}`;
const own = (letter: string) => (at: number) =>
  Array.from({ length: 20 }, (_, word) => `${letter}${at}x${word}`).join(" ");
const few = (step: number) => (at: number) =>
  Array.from({ length: 20 }, (_, word) => `w${(at * step + word * word) % 23}`).join(" ");
const repeated = (word: string) =>
  Array.from({ length: 200_000 }, (_, at) => `${word}${(at * at) % 3}`).join(" ");

// Each of these would take hours if all were compared with all: that they end is what is tested.
test.each<readonly [string, Report, Report, Readonly<Record<string, number>>]>([
  ["all words other ones, the ids the same", longReport(own("a")), longReport(own("b")), { reworded: size }],
  [
    "words and ids other ones",
    longReport(own("a")),
    longReport(own("b"), other),
    { removed: size, added: size },
  ],
  [
    "all words the same, one paragraph more",
    longReport(() => "Idem."),
    longReport(() => "Idem.", undefined, size + 1),
    { added: 1 },
  ],
  [
    "one paragraph put in before all",
    longReport((at) => own("a")(at + 1)),
    longReport(own("a"), undefined, size + 1),
    { added: 1, renumbered: size },
  ],
  [
    "one paragraph of many words, all repeated",
    longReport(() => repeated("a"), undefined, 1),
    longReport(() => repeated("b"), undefined, 1),
    { reworded: 1 },
  ],
])("%s", (_, before, after, expected) => {
  const found = diff(before, after);
  const counts: Record<string, number> = {};
  for (const { type } of found.changes) counts[type] = (counts[type] ?? 0) + 1;
  expect(counts).toEqual(expected);
  expect(JSON.stringify(apply(before, found)) === JSON.stringify(after)).toBe(true);
});

test("few words in ever other order, and other ids, are compared in part and still made equal", () => {
  const [before, after] = [longReport(few(7)), longReport(few(11), other)];
  expect(JSON.stringify(apply(before, diff(before, after))) === JSON.stringify(after)).toBe(true);
});
