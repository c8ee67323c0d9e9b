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

  test("is empty for a report that cites nothing", () => {
    expect(citationGraph([])).toEqual({ sources: [], links: [], open: [] });
  });

  test("is not misled by ids and keys that name parts of objects", () => {
    const odd = cite("__proto__", { target: { symbol: "__proto__" } });
    expect(citationGraph(report("constructor", [odd])).sources[0]?.count).toBe(1);
  });
});
