import { citationGraph, reportIndex } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { citedRows } from "../src/views/citations/cited-row.ts";
import { citingDots } from "../src/views/citations/citing-dots.ts";
import { paragraphAxis } from "../src/views/citations/paragraph-axis.ts";
import { paragraphRuns } from "../src/views/citations/paragraph-runs.ts";
import { placeWords } from "../src/views/citations/place-words.ts";
import { realReport } from "./real-report.ts";

const report = realReport();
const index = reportIndex(report);
const { rows, open } = citedRows(report, index);

describe("what is cited", () => {
  test("every citation is counted once, or left open", () => {
    const counted = rows.flatMap(({ mentions }) => mentions.map(({ citation }) => citation.id));
    const all = [...counted, ...open.map(({ citation }) => citation.id)];
    expect(all.sort()).toEqual(report.citations.map(({ id }) => id).sort());
    expect(rows.map(({ source }) => source.count)).toEqual(
      citationGraph(report).sources.map(({ count }) => count),
    );
    for (const { source, mentions } of rows) expect(mentions).toHaveLength(source.count);
  });

  test("a note stands where its mark does, running text where it is printed", () => {
    const mentions = rows.flatMap((row) => row.mentions);
    const cited = rows.find(({ source }) => source.symbol === "A/HRC/38/41");
    expect(cited?.mentions.map(({ place }) => `${place.label} ${place.note?.label}`)).toContain(
      "para. 33 59",
    );
    expect(mentions.filter(({ place }) => place.note === undefined).length).toBeGreaterThan(0);
    for (const { place } of mentions) {
      if (place.paragraph !== undefined)
        expect(index.entries.get(place.paragraph)?.node.type).toBe("paragraph");
      expect(index.entries.has(place.anchor)).toBe(true);
    }
  });

  test("what is open names all that it may mean", () => {
    expect(open.map(({ place, candidates }) => [place.note?.label, candidates.length])).toEqual([["3", 2]]);
  });
});

describe("the axis of paragraphs", () => {
  const axis = paragraphAxis(report);

  test("paragraphs stand in the order of reading, each inside its chapter", () => {
    const places = Array.from({ length: 83 }, (_, n) => axis.placeOf(`para-${n + 1}`));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(new Set(places).size).toBe(83);
    const chapter = axis.chapters.find(({ label }) => label === "IV");
    const inside = (id: string) =>
      chapter !== undefined && axis.placeOf(id) > chapter.start && axis.placeOf(id) < chapter.end;
    expect([inside("para-43"), inside("para-44"), inside("para-80"), inside("para-81")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test("chapters follow one another without a gap, from the beginning to the end", () => {
    const { chapters } = axis;
    expect(chapters[0]?.start).toBe(0);
    expect(chapters.at(-1)?.end).toBe(1);
    for (const [place, { start }] of chapters.entries()) {
      if (place > 0) expect(start).toBeCloseTo(chapters[place - 1]?.end ?? Number.NaN, 10);
    }
  });

  test("a report without paragraphs has an axis without chapters", () => {
    expect(paragraphAxis({ ...report, summary: [], blocks: [], sections: [], annexes: [] }).chapters).toEqual(
      [],
    );
  });
});

describe("the dots of a source", () => {
  const axis = paragraphAxis(report);

  test("one a paragraph, with all citations in it, in the order of reading", () => {
    for (const { mentions } of rows) {
      const dots = citingDots(mentions, axis);
      const inParagraphs = mentions.filter(({ place }) => place.paragraph !== undefined);
      expect(dots.reduce((sum, { count }) => sum + count, 0)).toBe(inParagraphs.length);
      expect(new Set(dots.map(({ paragraph }) => paragraph)).size).toBe(dots.length);
      expect(dots.map(({ place }) => place)).toEqual(dots.map(({ place }) => place).sort((a, b) => a - b));
    }
  });

  test("in a report of thousands of paragraphs no more than can be told apart", () => {
    const [mention] = rows[0]?.mentions ?? [];
    if (!mention) throw new Error("Nothing is cited.");
    const length = 20_000;
    const long = { length, chapters: [], placeOf: (id: string) => (Number(id) + 0.5) / length };
    const mentions = Array.from({ length }, (_, number) => ({
      ...mention,
      place: { ...mention.place, paragraph: String(number) },
    }));
    const dots = citingDots(mentions, long);
    expect(dots.length).toBeLessThanOrEqual(400);
    expect(dots.reduce((sum, { count }) => sum + count, 0)).toBe(length);
  });
});

describe("places in a source", () => {
  test("paragraphs between two that are cited are cited, too, and runs are as long as they can be", () => {
    const places = [
      { pinpoint: { type: "paragraph", from: "24", to: "26" }, count: 2 },
      { pinpoint: { type: "paragraph", from: "25" }, count: 1 },
      { pinpoint: { type: "paragraph", from: "27 (b)" }, count: 2 },
      { pinpoint: { type: "page", from: "9" }, count: 1 },
      { count: 4 },
    ] as const;
    expect(paragraphRuns(places)).toEqual([
      { from: 24, to: 24, count: 2 },
      { from: 25, to: 25, count: 3 },
      { from: 26, to: 27, count: 2 },
    ]);
  });

  test("numbers beyond reason, backwards ranges and words make no runs", () => {
    const hostile = ["999999", "1e9", "0", "-4", "constructor"].map((from) => ({
      pinpoint: { type: "paragraph", from, to: "5" } as const,
      count: 1,
    }));
    expect(paragraphRuns(hostile)).toEqual([{ from: 1, to: 5, count: 1 }]);
    expect(paragraphRuns([{ pinpoint: { type: "paragraph", from: "1", to: "999999" }, count: 1 }])).toEqual(
      [],
    );
  });

  test("pinpoints are put as the United Nations print them", () => {
    expect(placeWords([{ type: "paragraph", from: "24", to: "38" }])).toBe("paras. 24–38");
    expect(placeWords([{ type: "annex" }, { type: "page", from: "22" }])).toBe("annex, p. 22");
    expect(placeWords([])).toBe("as a whole");
  });
});
