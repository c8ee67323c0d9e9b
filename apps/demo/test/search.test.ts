import { fullText, locate, reportIndex } from "@rapporteur/core";
import { beforeAll, describe, expect, test } from "vitest";
import { searchEntries } from "../src/views/search/entries/search-entries.ts";
import { type SearchIndex, searchIndex } from "../src/views/search/entries/search-index.ts";
import { wordsIn } from "../src/views/search/entries/words-in.ts";
import { excerpt } from "../src/views/search/hits/excerpt.ts";
import { findHits, type HitFilter } from "../src/views/search/hits/find-hits.ts";
import { realReport } from "./real-report.ts";

const report = realReport();
const index = reportIndex(report);
const entries = searchEntries(index);
let engine: SearchIndex;
beforeAll(async () => {
  engine = await searchIndex(entries);
});

const ids = (query: string, filter: HitFilter = {}) =>
  findHits(engine, query, filter).map(({ entry }) => entry.id);
const textOf = (id: string) => entries.find((entry) => entry.id === id)?.text ?? "";

describe("entries", () => {
  test("every node with words of its own can be found, each once", () => {
    const words = [...index.entries.values()]
      .filter(({ node }) => fullText(node).trim() !== "")
      .map(({ node }) => node.id);
    expect(entries.map(({ id }) => id)).toEqual(words);
  });

  test("each is of the kind that the registers make it", () => {
    const kind = (id: string) => entries.find((entry) => entry.id === id)?.kind;
    for (const { paragraph, point } of report.recommendations)
      expect(kind(point ?? paragraph)).toBe("recommendation");
    for (const { paragraphs } of report.stateSubmissions)
      for (const id of paragraphs) expect(kind(id)).toBe("state");
    for (const { id } of report.footnotes) expect(kind(id)).toBe("note");
    expect(kind("para-4")).toBe("paragraph");
    expect(kind("sec-III")).toBe("heading");
  });

  test("a note stands in the chapter of its mark", () => {
    expect(entries.find(({ id }) => id === "fn-59")?.chapter).toBe("sec-III");
  });
});

describe("hits", () => {
  test("hold all words that are typed, however they go on", () => {
    const found = ids("migr chil");
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(textOf(id)).toMatch(/migr/i);
    for (const id of found) expect(textOf(id)).toMatch(/chil/i);
  });

  test("are found without accents and capitals, and in spite of a slip", () => {
    expect(ids("MEDECINS sans frontieres")).toContain("fn-49");
    expect(ids("xenophobya").length).toBeGreaterThan(0);
  });

  test("words in quotation marks are found as they stand", () => {
    const found = ids('"human rights of migrants"');
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) expect(textOf(id)).toMatch(/human rights of migrants/i);
    expect(ids('"migrants of rights human"')).toEqual([]);
  });

  test("a symbol is found by its figures", () => {
    expect(ids("A/HRC/38/41")).toContain("fn-57");
  });

  test("are kept by chapter, by State and by kind", () => {
    expect(
      ids("migrants", { chapter: "sec-V" }).every((id) => id.startsWith("para-8") || id.startsWith("sec-V")),
    ).toBe(true);
    const mexico = report.stateSubmissions.find(({ state }) => state.iso3 === "MEX")?.paragraphs ?? ["none"];
    expect(ids("", { state: "484" })).toEqual(expect.arrayContaining([...mexico]));
    const notes = findHits(engine, "migrants", { kind: "note" });
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.every(({ entry }) => entry.kind === "note")).toBe(true);
  });

  test("nothing that is asked gives nothing, and so does what no text holds", () => {
    expect(ids("")).toEqual([]);
    expect(ids("qqqqq")).toEqual([]);
    expect(ids("migrants qqqqq")).toEqual([]);
  });

  test("what is typed as a place is one", () => {
    expect(locate(index, "83 (h)")?.node.id).toBe("para-83-h");
    expect(locate(index, "note 59")?.node.id).toBe("fn-59");
    expect(locate(index, "border")).toBeUndefined();
  });
});

describe("excerpts", () => {
  test("give a short text whole, with the words marked", () => {
    expect(excerpt("Borders, and a border.", new Set(["border"]))).toEqual([
      { text: "Borders, and a ", hit: false },
      { text: "border", hit: true },
      { text: ".", hit: false },
    ]);
  });

  test("of a long text show where most words stand, and never add to it", () => {
    const text = `border ${"other words stand here ".repeat(60)}border and border${" again".repeat(100)}`;
    const pieces = excerpt(text, new Set(["border"]));
    expect(pieces.filter(({ hit }) => hit).length).toBe(2);
    const shown = pieces
      .map((piece) => piece.text)
      .join("")
      .replace(/^… | …$/g, "");
    expect(text).toContain(shown);
    expect(shown.length).toBeLessThan(400);
  });

  test("a long text of a single word is cut all the same", () => {
    const text = "x".repeat(100_000);
    expect(
      excerpt(text, new Set(wordsIn(text).map(({ folded }) => folded)))
        .map((it) => it.text)
        .join("").length,
    ).toBeLessThan(400);
  });
});
