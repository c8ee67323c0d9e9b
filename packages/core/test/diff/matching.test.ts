import { describe, expect, test } from "vitest";
import type { Block, Figure } from "../../src/model/block.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { Recommendation } from "../../src/model/recommendation.ts";
import type { Report } from "../../src/model/report.ts";
import type { Section } from "../../src/model/section.ts";
import { text } from "../sample-report.ts";
import { changesOf, reportOf } from "./short-changes.ts";

const blocks = (...list: readonly Block[]): Report => ({ ...reportOf(), blocks: list });
/** A paragraph under an id that says nothing of its place. */
const named = (id: string, words: string): Block => ({
  ...{ type: "paragraph", id, points: [] },
  content: [text(words)],
});
const moved = (changes: readonly string[]) => changes.filter((line) => !line.startsWith("moved")).slice(1);

describe("a text that was mended is known again by its words", () => {
  const long = "States should protect the rights of all migrants in transit";
  const border = "Border governance must rest on human rights and on nothing less";

  test("between others that stayed, though its id is another", () => {
    const around = (middle: Block) =>
      blocks(named("a", border), middle, named("z", "Thanks are due to all."));
    expect(
      changesOf(around(named("b", long)), around(named("c", long.replace("protect", "respect")))),
    ).toEqual(["major", "renamed paragraph b > c", "reworded paragraph b > c.content"]);
  });

  test("the most alike go together, whatever their ids", () => {
    const [one, other] = [`${long} by land or sea`, `${long} in schools and hospitals`];
    expect(
      changesOf(
        blocks(named("a", `${one} now`), named("b", `${other} now`)),
        blocks(named("b", `${one} then`), named("a", `${other} then`)),
      ),
    ).toEqual([
      "major",
      ...["renamed paragraph a > b", "reworded paragraph a > b.content"],
      ...["renamed paragraph b > a", "reworded paragraph b > a.content"],
    ]);
  });

  test("of two that are equally alike, the one of the same id", () => {
    expect(
      changesOf(
        blocks(named("b", `${long} now`)),
        blocks(named("a", `${long} then`), named("b", `${long} soon`)),
      ),
    ).toEqual(["minor", "added paragraph a", "reworded paragraph b.content"]);
  });

  test("of two that are nearly as alike, the one of the same id", () => {
    expect(
      changesOf(
        blocks(named("b", `${long} now`)),
        blocks(named("a", `${long} then`), named("b", `${long} then and there`)),
      ),
    ).toEqual(["minor", "added paragraph a", "reworded paragraph b.content"]);
  });

  test("beside the neighbours that it had, where all its words are in many texts", () => {
    const words = "All of these texts have the same words.";
    const between = (id: string, value: string) =>
      blocks(
        ...Array.from({ length: 20 }, (_, at) => [
          named(`n-${at}`, `Number ${at} stays.`),
          named(`${id}-${at}`, value),
        ]).flat(),
      );
    expect(changesOf(between("a", words), between("b", words.replace("have", "had"))).slice(1)).toEqual(
      Array.from({ length: 20 }, (_, at) => [
        `renamed paragraph a-${at} > b-${at}`,
        `reworded paragraph a-${at} > b-${at}.content`,
      ]).flat(),
    );
  });

  test("far from where it stood, by the words that few texts have, capitals apart", () => {
    const filler = Array.from({ length: 30 }, (_, at) =>
      named(`f-${at}`, `The rights of all are number ${at}.`),
    );
    const before = blocks(named("a", long), ...filler);
    const after = blocks(...filler, named("c", `STATES ${long.slice(7)} too`));
    expect(moved(changesOf(before, after))).toEqual([
      "renamed paragraph a > c",
      "reworded paragraph a > c.content",
    ]);
  });

  test("but less than half of its words are not enough under another id", () => {
    expect(
      changesOf(
        blocks(named("a", long)),
        blocks(named("b", "States should close all shelters at once and for good")),
      ),
    ).toEqual(["major", "added paragraph b", "removed paragraph a"]);
  });

  test("and a paragraph does not become a section, whatever its words", () => {
    const sections = [
      { type: "section", id: "s", title: [text(`${long} too`)], blocks: [], sections: [] },
    ] as const;
    expect(changesOf(blocks(named("a", long)), { ...reportOf(), sections })).toEqual([
      "major",
      "removed paragraph a",
      "added section s",
    ]);
  });
});

describe("the same words", () => {
  test("under the same id elsewhere are the same text, and so are they under another id", () => {
    const [a, b, c] = [named("a", "One."), named("b", "Two."), named("c", "Three.")];
    expect(changesOf(blocks(a, b, c), blocks(c, a, b))).toEqual(["patch", "moved paragraph c"]);
    expect(changesOf(blocks(a, b, c), blocks(named("x", "Three."), a, b))).toEqual([
      "major",
      ...["moved paragraph c > x", "renamed paragraph c > x"],
    ]);
  });

  test("again and again go together in their order", () => {
    const [before, after] = ["abc", "xyz"].map((ids) => blocks(...[...ids].map((id) => named(id, "Idem."))));
    if (!before || !after) throw new Error("There are two reports.");
    expect(changesOf(before, after)).toEqual([
      "major",
      ...["renamed paragraph a > x", "renamed paragraph b > y", "renamed paragraph c > z"],
    ]);
  });

  test("no words at all tell nothing: an empty title is not another empty title", () => {
    const section = (id: string, inner: readonly Block[]) =>
      ({ type: "section", id, title: [], blocks: inner, sections: [] }) as const;
    const [one, two] = [named("p", "One thing here."), named("q", "Two others there.")];
    const before = { ...reportOf(), sections: [section("s", [one]), section("t", [two])] };
    const after = { ...reportOf(), sections: [section("t", [two]), section("s", [one])] };
    expect(changesOf(before, after)).toHaveLength(2);
  });
});

describe("what holds others", () => {
  const inside = ["Red is warm.", "Green is grass.", "Blue is above.", "Grey is rain."];
  const section = (id: string, words: readonly string[]): Section => ({
    ...{ type: "section", id, title: [text(id)], sections: [] },
    blocks: words.map((value) => named(`p-${value.slice(0, 3)}`, value)),
  });
  const changes = (before: readonly Section[], after: readonly Section[]) =>
    changesOf({ ...reportOf(), sections: before }, { ...reportOf(), sections: after }).filter((line) =>
      line.includes(" section "),
    );

  test("is that which holds half of its contents", () => {
    expect(changes([section("one", inside.slice(0, 2))], [section("two", inside)])).toEqual([
      "renamed section one > two",
      "reworded section one > two.title",
    ]);
  });

  test("is not that which holds less than half, on either side", () => {
    expect(changes([section("one", inside.slice(0, 1))], [section("two", inside)])).toEqual([
      "added section two",
      "removed section one",
    ]);
    expect(changes([section("one", inside)], [section("two", inside.slice(0, 1))])).toEqual([
      "added section two",
      "removed section one",
    ]);
  });

  test("is that which holds most, where others hold some", () => {
    expect(
      changes(
        [section("one", inside)],
        [section("few", inside.slice(0, 1)), section("many", inside.slice(1))],
      ),
    ).toEqual(["added section few", "renamed section one > many", "reworded section one > many.title"]);
  });
});

describe("figures and quotes", () => {
  const figure = (id: string, more: Partial<Figure>): Figure => ({
    type: "figure",
    id,
    url: "images/1.png",
    ...more,
  });

  test("a figure is known by its address and description, a quote by the words inside", () => {
    const one = figure("figure-1", { url: "images/map.png", description: "A map of routes" });
    const other = figure("figure-2", { url: "images/chart.png", description: "A chart of arrivals" });
    expect(
      changesOf(blocks(one, other), blocks({ ...other, id: "figure-1" }, { ...one, id: "figure-2" })),
    ).toContain("renamed figure figure-1 > figure-2");
    const quote = (id: string, words: string): Block => ({
      type: "quote",
      id,
      blocks: [named(`${id}-p`, words)],
    });
    expect(
      changesOf(
        blocks(quote("quote-1", "Everyone has the right to leave any country.")),
        blocks(
          quote("quote-1", "Nobody shall be returned."),
          quote("quote-2", "Everyone has the right to leave any country."),
        ),
      ),
    ).toEqual([
      "major",
      ...["added quote quote-1", "added paragraph quote-1-p"],
      ...["renamed quote quote-1 > quote-2", "renamed paragraph quote-1-p > quote-2-p"],
    ]);
  });

  test("a figure whose picture alone is another is the same figure", () => {
    expect(changesOf(blocks(figure("f", {})), blocks(figure("f", { url: "images/2.png" })))).toEqual([
      "patch",
      "changed figure f.url",
    ]);
  });
});

describe("entries of registers are known by what they point at", () => {
  const cite = (id: string, start: number, end: number, symbol: string): Citation => ({
    ...{ id, source: "para-1", start, end, kind: "document", target: { symbol } },
    ...{ pinpoints: [], relation: "cites", resolution: "direct" },
  });
  const cited = (words: string, ...citations: readonly Citation[]) => ({ ...reportOf(words), citations });

  test("a citation by the words it covers, then by what it leads to", () => {
    const words = "See A/1 and A/2 and A/3.";
    expect(
      changesOf(
        cited(words, cite("c-1", 4, 7, "A/1"), cite("c-2", 12, 15, "A/2")),
        cited(words, cite("c-1", 12, 15, "A/2"), cite("c-2", 20, 23, "A/3")),
      ),
    ).toEqual(expect.arrayContaining(["renamed citation c-2 > c-1", "renamed citation c-1 > c-2"]));
    expect(
      changesOf(
        cited(words, cite("c-1", 4, 7, "A/1"), cite("c-2", 12, 15, "A/2")),
        cited(words, cite("c-1", 12, 16, "A/2"), cite("c-2", 4, 8, "A/1")),
      ),
    ).toEqual(expect.arrayContaining(["renamed citation c-1 > c-2", "renamed citation c-2 > c-1"]));
  });

  test("citations of one note that lead elsewhere go together in their order", () => {
    expect(
      changesOf(
        cited("See A/1 and A/2 and A/3.", cite("c-1", 4, 7, "A/1"), cite("c-2", 12, 15, "A/2")),
        cited("See B/1 and B/2 and B/3.", cite("x-1", 4, 7, "B/1"), cite("x-2", 12, 15, "B/2")),
      ).filter((line) => line.startsWith("renamed")),
    ).toEqual(["renamed citation c-1 > x-1", "renamed citation c-2 > x-2"]);
  });

  test("a submission by its State, then by its section", () => {
    const submitted = (
      ...states: readonly (readonly [id: string, m49: string, section: string])[]
    ): Report => ({
      ...reportOf(),
      sections: ["I", "II"].map((label) => ({
        ...{
          type: "section",
          id: `sec-${label}`,
          label,
          title: [text(`Part ${label}`)],
          blocks: [],
          sections: [],
        },
      })),
      stateSubmissions: states.map(([id, m49, section]) => ({
        ...{ id, state: { name: `State ${m49}`, m49 }, section, paragraphs: [] },
      })),
    });
    expect(
      changesOf(
        submitted(["one", "032", "sec-I"], ["two", "604", "sec-II"]),
        submitted(["one", "604", "sec-I"], ["two", "032", "sec-II"]),
      ),
    ).toEqual(expect.arrayContaining(["renamed submission one > two", "renamed submission two > one"]));
    expect(
      changesOf(submitted(["one", "032", "sec-I"]), submitted(["two", "604", "sec-I"])).slice(1),
    ).toEqual(["renamed submission one > two", "changed submission one > two.state"]);
  });

  test("a recommendation by its paragraph and point", () => {
    const recommends = (...list: readonly (readonly [id: string, paragraph: string])[]): Report => ({
      ...reportOf("Calls upon States.", "Urges States."),
      recommendations: list.map(
        ([id, at]): Recommendation => ({ id, label: at.slice(5), paragraph: at, acts: [] }),
      ),
    });
    expect(
      changesOf(
        recommends(["one", "para-1"], ["two", "para-2"]),
        recommends(["one", "para-2"], ["two", "para-1"]),
      ),
    ).toEqual(
      expect.arrayContaining(["renamed recommendation one > two", "renamed recommendation two > one"]),
    );
  });
});

test("rows and acts are known by their words, cells between them by their place", () => {
  const rows = (...list: readonly (readonly string[])[]) =>
    blocks({
      ...{ type: "table", id: "table-1" },
      rows: list.map((cells) => ({ cells: cells.map((value) => ({ content: [text(value)] })) })),
    });
  expect(changesOf(rows(["a", "b"], ["c", "d"]), rows(["new", "row"], ["a", "b"], ["c", "d"]))).toEqual([
    "minor",
    "added row table-1",
  ]);
  // Two rows that are one when their cells run together.
  expect(changesOf(rows(["ab", "c"]), rows(["a", "bc"], ["ab", "c"]))).toEqual([
    "minor",
    "added row table-1",
  ]);
  expect(changesOf(rows(["a", "b", "c"]), rows(["a", "x", "c"]))).toEqual([
    "patch",
    "reworded cell table-1.content",
  ]);
  expect(changesOf(rows(["a", "b"]), rows(["b"]))).toEqual(["patch", "removed cell table-1"]);

  const act = (verb: "request" | "urge", printed: string) =>
    ({ verb, printed, directive: true, start: 0, end: 4, addressees: [] }) as const;
  const acting = (...acts: Recommendation["acts"]): Report => ({
    ...reportOf("Acts are here.", "Others there."),
    recommendations: [{ id: "rec-1", label: "1", paragraph: "para-1", acts }],
  });
  expect(
    changesOf(
      acting(act("request", "Requests")),
      acting(act("urge", "Urges"), act("request", "Requests")),
    ).slice(1),
  ).toEqual(["added act rec-1"]);
});
