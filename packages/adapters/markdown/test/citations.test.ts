import { readFileSync } from "node:fs";
import { type Citation, citationGraph, plainText, type Report, walk } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { markdown } from "../src/index.ts";

/** What a reader finds in the notes of the report, written down by hand. */
interface ExpectedNote {
  readonly note: number;
  /** The words of each source, without those that send to it. */
  readonly sources: readonly string[];
  readonly symbols?: readonly string[];
  readonly resolutions?: readonly string[];
  readonly urls?: readonly string[];
  /** The places inside sources, as printed. */
  readonly places?: readonly string[];
  /** The note that *ibid.* leads to in the end. */
  readonly ibid?: number | "ambiguous";
  readonly shortTitleOf?: number;
}

const file = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const expected: readonly ExpectedNote[] = JSON.parse(file("citations.expected.json"));
const outcome = await markdown.read({
  text: file("../../../reports/hrc54-human-rights-of-migrants/source/report.md"),
  name: "report.md",
});
if (!outcome.ok) throw new Error(outcome.diagnostics[0].message);
const report: Report = outcome.value;
const { citations } = report;
const texts = new Map<string, string>();
walk(report, (node) => {
  texts.set(node.id, plainText(node));
});

const inNote = (note: number | string) => citations.filter(({ source }) => source === `fn-${note}`);
const direct = citations.filter(({ resolution }) => resolution === "direct");
const wordsOf = ({ source, start, end }: Citation) => texts.get(source)?.slice(start, end);
const byId = (id: string) => citations.find((citation) => citation.id === id);
const symbolsOf = (some: readonly Citation[]) => some.flatMap(({ target }) => target?.symbol ?? []);

describe("the notes of the real report", () => {
  test.each(expected)("note $note cites its sources, in order", ({ note, sources }) => {
    expect(inNote(note).map(wordsOf)).toEqual(sources);
  });

  test.each(expected)(
    "note $note leads to its documents and resolutions",
    ({ note, symbols, resolutions }) => {
      const named = inNote(note).filter(({ resolution }) => resolution === "direct");
      expect(symbolsOf(named.filter(({ kind }) => kind === "document"))).toEqual(symbols ?? []);
      const numbers = symbolsOf(named.filter(({ kind }) => kind === "resolution"));
      expect(numbers.map((symbol) => symbol.replace("A/RES/", ""))).toEqual(resolutions ?? []);
    },
  );

  test("cite 18 documents 39 times, and 38 addresses", () => {
    const symbols = symbolsOf(direct.filter(({ kind }) => kind === "document"));
    expect(symbols).toHaveLength(39);
    expect(new Set(symbols).size).toBe(18);
    const urls = direct.flatMap(({ target }) => target?.url ?? []);
    expect(urls).toEqual(expected.flatMap((note) => note.urls ?? []));
    expect(urls).toHaveLength(38);
  });

  test("cite resolutions by their number in prose", () => {
    const named = direct.filter(({ kind, source }) => kind === "resolution" && source.startsWith("fn-"));
    expect(symbolsOf(named)).toEqual([
      "A/RES/71/1",
      "A/RES/73/195",
      "A/RES/76/266",
      "A/RES/76/266",
      "A/RES/35/17",
      "A/RES/76/266",
      "A/RES/76/266",
    ]);
  });

  test("name the 12 providers of inputs in 10 notes", () => {
    const inputs = citations.filter(({ kind }) => kind === "input");
    expect(new Set(inputs.map(({ source }) => source)).size).toBe(10);
    expect(inputs.map(({ target }) => target?.title)).toEqual([
      "United Nations University Centre for Policy Research",
      "Border Violence Monitoring Network",
      "Amnesty International",
      "Defence for Children International",
      "Access Now",
      "Privacy International",
      "Mixed Migration Center",
      "Médecins Sans Frontières",
      "Sea Watch",
      "SOS Méditerranée",
      "Global Alliance Against Traffic in Women",
      "UNICEF",
    ]);
  });

  test.each([
    [11, 10, "A/74/271", "paragraph 17"],
    [34, 33, "A/HRC/47/30", "paragraph 41"],
    [43, 42, "A/HRC/48/76", "paragraph 14–15"],
  ])("ibid. in note %i is the source of note %i", (note, before, symbol, place) => {
    const [first] = inNote(note);
    expect(first).toMatchObject({
      resolution: "ibid",
      via: `fn-${before}`,
      kind: "document",
      target: { symbol },
    });
    const printed = first?.pinpoints.map(
      ({ type, from, to }) => `${type} ${[from, to].filter(Boolean).join("–")}`,
    );
    expect(printed).toEqual([place]);
  });

  test("ibid. in note 17 leads to note 15 through note 16", () => {
    const target = inNote(15)[0]?.target;
    expect(target?.url).toMatch(/PrinciplesAndGuidelines\.pdf$/);
    expect(inNote(16)[0]).toMatchObject({ resolution: "ibid", via: "fn-15", target });
    expect(inNote(17)[0]).toMatchObject({ resolution: "ibid", via: "fn-16", target });
  });

  test("ibid. in note 3 is left open between the two works of note 2", () => {
    const [only] = inNote(3);
    expect(only).toMatchObject({
      resolution: "ambiguous",
      via: "fn-2",
      pinpoints: [{ type: "page", from: "25" }],
    });
    expect(only?.target).toBeUndefined();
    expect(only?.candidates).toEqual(inNote(2).map(({ id }) => id));
    expect(outcome.diagnostics).toContainEqual(
      expect.objectContaining({ code: "parser/citation-ambiguous", node: "fn-3" }),
    );
  });

  test.each(
    expected.flatMap(({ note, shortTitleOf }) => (shortTitleOf === undefined ? [] : [[note, shortTitleOf]])),
  )("a title in note %i is that of note %i", (note, full) => {
    const short = inNote(note).find(
      ({ resolution, via }) => resolution === "short-title" && via === `fn-${full}`,
    );
    expect(short?.target).toEqual(inNote(full)[0]?.target);
  });

  test("the Global Compact, once given its resolution, is found by its title", () => {
    const compact = citations.filter(({ target }) => target?.title?.startsWith("Global Compact"));
    expect(compact.map(({ source, via }) => [source, via])).toEqual([
      ["fn-5", undefined],
      ...[6, 14, 17, 26, 44, 53, 62, 64].map((note) => [`fn-${note}`, "fn-5"]),
    ]);
    expect(new Set(symbolsOf(compact))).toEqual(new Set(["A/RES/73/195"]));
  });

  test.each([
    ["cite-5-2", "annex; paragraph 10"],
    ["cite-45-1", "paragraph 33; paragraph 65"],
    ["cite-51-1", "paragraph 7; paragraph 23; paragraph 34"],
    ["cite-54-1", "paragraph 24–38"],
    ["cite-54-4", "volume 26; issue 3–4; page 216–221"],
    ["cite-62-1", "objective 21; paragraph 37 (h); paragraph 37 (i)"],
    ["cite-38-1", "annex"],
    ["cite-74-1", "paragraph 2"],
    ["cite-75-1", "page 41"],
  ])("%s has the places %s", (id, places) => {
    const printed = byId(id)?.pinpoints.map(({ type, from, to }) =>
      [type, [from, to].filter(Boolean).join("–")].filter(Boolean).join(" "),
    );
    expect(printed?.join("; ")).toBe(places);
  });

  test("every place that is printed is read, and no other", () => {
    const printed = expected.flatMap(({ places = [] }) => places).join(" ");
    const numbers = printed.match(/\d+/g) ?? [];
    const own = citations.filter(
      ({ id, source, pinpoints }) =>
        source.startsWith("fn-") && pinpoints.length > 0 && !["cite-11-1", "cite-34-1"].includes(id),
    );
    // Volume and issue of note 54 are not among the places written down by hand, and letters are told apart.
    const read = own.flatMap(({ pinpoints }) =>
      pinpoints
        .filter(({ type }) => type !== "volume" && type !== "issue")
        .flatMap(({ from, to }) => [from, to].flatMap((place) => place?.match(/\d+/g) ?? [])),
    );
    expect(read.sort()).toEqual([...numbers, "37"].sort());
  });

  test("a joint instrument with two numbers is one source", () => {
    expect(byId("cite-38-2")).toMatchObject({ kind: "work", pinpoints: [{ type: "paragraph", from: "5" }] });
    expect(inNote(38)).toHaveLength(2);
  });

  test("see and see also are told apart from plain citing", () => {
    expect(
      [byId("cite-2-1"), byId("cite-2-2"), byId("cite-12-1"), byId("cite-12-2")].map((c) => c?.relation),
    ).toEqual(["cites", "see-also", "see", "see-also"]);
  });

  test("a resolution that may be another body's is cited as printed, and reported", () => {
    const doubts = outcome.diagnostics.filter(({ code }) => code === "parser/resolution-body-doubtful");
    expect(doubts.map(({ node, severity }) => [node, severity])).toEqual([["fn-17", "warning"]]);
    expect(byId("cite-17-2")?.target).toEqual({ symbol: "A/RES/35/17" });
  });

  test("the note that marks the title cites nothing", () => {
    expect(inNote("star")).toEqual([]);
  });
});

test("the running text cites one resolution, 13 times in paragraphs, once in a heading and in the summary", () => {
  const running = citations.filter(({ source }) => !source.startsWith("fn-"));
  expect(new Set(symbolsOf(running))).toEqual(new Set(["A/RES/76/172"]));
  expect(running.filter(({ source }) => source.startsWith("para-"))).toHaveLength(13);
  expect(running.map(({ source }) => source)).toEqual(expect.arrayContaining(["summary-1", "sec-IV"]));
  expect(running).toHaveLength(15);
});

test("the graph says what the report leans on", () => {
  const { sources, links, open } = citationGraph(report);
  const most = sources.slice(0, 3).map(({ symbol, count }) => [symbol, count]);
  expect(most).toEqual([
    ["A/RES/76/172", 15],
    ["A/HRC/38/41", 10],
    ["A/RES/73/195", 9],
  ]);
  expect(links.find(({ source }) => source === "symbol:A/HRC/50/52")?.places).toEqual([
    { pinpoint: { type: "paragraph", from: "19" }, count: 2 },
    { pinpoint: { type: "paragraph", from: "32" }, count: 1 },
  ]);
  expect(open.map(({ citation }) => citation.id)).toEqual(["cite-3-1"]);
});
