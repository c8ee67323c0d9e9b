import { describe, expect, test } from "vitest";
import { citationGraph } from "../src/citation-graph/citation-graph.ts";
import type { Citation } from "../src/model/citation.ts";
import type { Report } from "../src/model/report.ts";
import { sampleReport } from "./sample-report.ts";

const cite = (id: string, more: Partial<Citation>): Citation => ({
  id,
  source: "fn-1",
  start: 0,
  end: 1,
  kind: "document",
  pinpoints: [],
  relation: "cites",
  resolution: "direct",
  ...more,
});
const report = (id: string, citations: readonly Citation[]): Report => ({ ...sampleReport, id, citations });

describe("the citation graph", () => {
  test("counts a source once, however it is cited, with its places", () => {
    const target = { symbol: "A/HRC/54/81" };
    const { sources, links } = citationGraph(
      report("one", [
        cite("cite-1-1", { target, pinpoints: [{ type: "paragraph", from: "24", to: "38" }] }),
        cite("cite-2-1", {
          target,
          resolution: "ibid",
          via: "fn-1",
          pinpoints: [{ type: "paragraph", from: "24", to: "38" }],
        }),
        cite("cite-3-1", { target: { symbol: "a/hrc/54/81", title: "Human rights of migrants" } }),
        cite("cite-3-2", { kind: "web", target: { url: "https://un.org/" } }),
      ]),
    );
    expect(sources).toEqual([
      {
        key: "symbol:A/HRC/54/81",
        kind: "document",
        symbol: "A/HRC/54/81",
        title: "Human rights of migrants",
        count: 3,
        citedBy: ["one"],
      },
      { key: "url:https://un.org/", kind: "web", url: "https://un.org/", count: 1, citedBy: ["one"] },
    ]);
    expect(links[0]).toEqual({
      report: "one",
      source: "symbol:A/HRC/54/81",
      count: 3,
      citations: ["cite-1-1", "cite-2-1", "cite-3-1"],
      places: [{ pinpoint: { type: "paragraph", from: "24", to: "38" }, count: 2 }, { count: 1 }],
    });
  });

  test("joins reports at the sources they share", () => {
    const shared = cite("cite-1-1", { target: { symbol: "A/RES/76/172" }, kind: "resolution" });
    const own = cite("cite-1-2", { target: { title: "World Migration  Report" }, kind: "work" });
    const same = cite("cite-1-2", { target: { title: "world migration report" }, kind: "work" });
    const { sources, links } = citationGraph([
      report("one", [shared, own]),
      report("two", [same, shared, shared]),
    ]);
    expect(sources.map(({ key, count, citedBy }) => [key, count, citedBy])).toEqual([
      ["symbol:A/RES/76/172", 3, ["one", "two"]],
      ["work:world migration report", 2, ["one", "two"]],
    ]);
    expect(links.map((link) => [link.report, link.source, link.count])).toEqual([
      ["one", "symbol:A/RES/76/172", 1],
      ["two", "symbol:A/RES/76/172", 2],
      ["one", "work:world migration report", 1],
      ["two", "work:world migration report", 1],
    ]);
  });

  test("leaves open what the text leaves open", () => {
    const { sources, open } = citationGraph(sampleReport);
    expect(sources.map(({ symbol, count }) => [symbol, count])).toEqual([
      ["A/HRC/54/81", 1],
      ["E/2021/71", 1],
    ]);
    expect(open).toEqual([
      {
        report: sampleReport.id,
        citation: sampleReport.citations[2],
        candidates: ["symbol:A/HRC/54/81", "symbol:E/2021/71"],
      },
    ]);
  });

  test("takes what describes a source from the first citation that says it, its kind from the first of all", () => {
    const { sources } = citationGraph(
      report("one", [
        cite("cite-1", { kind: "resolution", target: { symbol: "A/RES/76/172" } }),
        cite("cite-2", { target: { symbol: "A/RES/76/172", title: "Migrants", url: "https://un.org/1" } }),
        cite("cite-3", { target: { symbol: "A/res/76/172", title: "Other", url: "https://un.org/2" } }),
      ]),
    );
    expect(sources).toEqual([
      {
        ...{ key: "symbol:A/RES/76/172", kind: "resolution", symbol: "A/RES/76/172" },
        ...{ title: "Migrants", url: "https://un.org/1", count: 3, citedBy: ["one"] },
      },
    ]);
  });

  test.each([
    [
      "a symbol, white space and capitals apart",
      { symbol: "A/RES/76/ 172" },
      { symbol: "a/res/76/172" },
      true,
    ],
    [
      "a symbol, whatever the address",
      { symbol: "A/1", url: "https://a.org/" },
      { symbol: "A/1", url: "https://b.org/" },
      true,
    ],
    [
      "another symbol, though the address is one",
      { symbol: "A/1", url: "https://a.org/" },
      { symbol: "A/2", url: "https://a.org/" },
      false,
    ],
    [
      "an address, whatever the title",
      { url: "https://a.org/", title: "One" },
      { url: "https://a.org/", title: "Two" },
      true,
    ],
    [
      "another address, though the title is one",
      { url: "https://a.org/", title: "One" },
      { url: "https://a.org/A", title: "One" },
      false,
    ],
    [
      "a title, white space and capitals apart",
      { title: " World  Report\n" },
      { title: "world report" },
      true,
    ],
    ["another title", { title: "World Report" }, { title: "World Report 2" }, false],
  ] as const)("tells sources from each other: %s", (_, one, other, same) => {
    const { sources } = citationGraph(
      report("r", [cite("c-1", { target: one }), cite("c-2", { target: other })]),
    );
    expect(sources.map(({ count }) => count)).toEqual(same ? [2] : [1, 1]);
  });

  test("takes one title for two sources where they are of two kinds", () => {
    const target = { title: "Migration" };
    const { sources } = citationGraph(
      report("r", [cite("c-1", { kind: "work", target }), cite("c-2", { kind: "web", target })]),
    );
    expect(sources.map(({ key }) => key)).toEqual(["work:migration", "web:migration"]);
  });

  test("counts each place of a citation, and tells places by their kind and both their ends", () => {
    const target = { symbol: "A/1" };
    const [from24, to38, chapter] = [
      { type: "paragraph", from: "24" },
      { type: "paragraph", from: "24", to: "38" },
      { type: "chapter", from: "24" },
    ] as const;
    const { links } = citationGraph(
      report("r", [
        cite("c-1", { target, pinpoints: [from24, to38] }),
        cite("c-2", { target }),
        cite("c-3", { target, pinpoints: [chapter, from24] }),
      ]),
    );
    expect(links).toEqual([
      {
        ...{ report: "r", source: "symbol:A/1", count: 3, citations: ["c-1", "c-2", "c-3"] },
        places: [
          { pinpoint: from24, count: 2 },
          { pinpoint: to38, count: 1 },
          { count: 1 },
          { pinpoint: chapter, count: 1 },
        ],
      },
    ]);
  });

  test("puts the source that is cited most first, its links too, and equals in the order of the text", () => {
    const to = (id: string, symbol: string) => cite(id, { target: { symbol } });
    const { sources, links } = citationGraph([
      report("one", [to("c-1", "A/1"), to("c-2", "A/2"), to("c-3", "A/3"), to("c-4", "A/3")]),
      report("two", [to("c-1", "A/3"), to("c-2", "A/2"), to("c-3", "A/1")]),
    ]);
    expect(sources.map(({ symbol, count }) => `${symbol} ${count}`)).toEqual(["A/3 3", "A/1 2", "A/2 2"]);
    expect(links.map(({ report: by, source }) => `${by} ${source}`)).toEqual([
      ...["one symbol:A/3", "two symbol:A/3", "one symbol:A/1"],
      ...["two symbol:A/1", "one symbol:A/2", "two symbol:A/2"],
    ]);
  });

  test("counts nothing for what is ambiguous, though it names a target, nor for what names none", () => {
    const target = { symbol: "A/1" };
    const sound = [
      cite("c-1", { target }),
      cite("c-2", { target }),
      cite("c-3", { resolution: "unresolved" }),
    ];
    const unsure = cite("c-4", { target, resolution: "ambiguous", candidates: ["c-1", "c-2", "c-3", "c-9"] });
    const { sources, open } = citationGraph(report("r", [...sound, unsure]));
    expect(sources.map(({ count }) => count)).toEqual([2]);
    expect(open.map(({ citation, candidates }) => [citation.id, candidates])).toEqual([
      ["c-3", []],
      ["c-4", ["symbol:A/1"]],
    ]);
  });

  test("is empty for a report that cites nothing", () => {
    expect(citationGraph([])).toEqual({ sources: [], links: [], open: [] });
  });

  test("is not misled by ids and keys that name parts of objects", () => {
    const odd = cite("__proto__", { target: { symbol: "__proto__" } });
    expect(citationGraph(report("constructor", [odd])).sources[0]?.count).toBe(1);
  });
});
