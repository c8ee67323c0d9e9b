import { type Citation, citationWords, plainText, reportIndex } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { pinpointWords } from "../src/report/cited-source.ts";
import { nodeReference } from "../src/report/node-reference.ts";
import { resolvedCitation } from "../src/report/resolved-citation.ts";
import { symbolHref } from "../src/report/symbol-href.ts";
import { textLinks } from "../src/text/text-link.ts";
import { citedText } from "../src/views/read/place/cited-text.ts";
import { realReport } from "./real-report.ts";

const report = realReport();
const index = reportIndex(report);
const citation = (id: string): Citation => {
  const found = index.citations.get(id);
  if (!found) throw new Error(`The report has no citation ${id}.`);
  return found;
};

describe("what a citation resolves to", () => {
  test("one that names its source itself needs no more words", () => {
    const direct = report.citations.filter(({ resolution }) => resolution === "direct");
    expect(direct.length).toBeGreaterThan(100);
    for (const one of direct) expect(resolvedCitation(index, one)).toBeUndefined();
  });

  test("ibid. is shown as printed, with its source, the place in it, and the note it came through", () => {
    expect(resolvedCitation(index, citation("cite-43-1"))).toMatchObject({
      kind: "ibid",
      printed: "Ibid., paras. 14–15",
      via: { id: "fn-42", label: "42" },
      sources: [{ name: "A/HRC/48/76", places: "paras. 14–15", href: "https://docs.un.org/en/A/HRC/48/76" }],
    });
  });

  test("an ambiguous one gives both candidates, with the place that it prints itself, and chooses none", () => {
    const resolved = resolvedCitation(index, citation("cite-3-1"));
    expect(resolved?.kind).toBe("ambiguous");
    expect(resolved?.sources.map(({ name }) => name)).toEqual([
      "International Migration Report 2020: Highlights",
      "World Migration Report 2020",
    ]);
    expect(resolved?.sources.map(({ places }) => places)).toEqual(["p. 25", "p. 25"]);
  });

  test("a short title is led back to the document", () => {
    expect(resolvedCitation(index, citation("cite-14-1"))?.sources[0]).toMatchObject({
      name: "Global Compact for Safe, Orderly and Regular Migration",
      symbol: "A/RES/73/195",
      places: "objective 7",
    });
  });
});

test("pinpoints are written as they are cited", () => {
  const words = (id: string) => pinpointWords(citation(id).pinpoints);
  expect(words("cite-51-1")).toBe("paras. 7, 23 and 34");
  expect(words("cite-54-1")).toBe("paras. 24–38");
  expect(words("cite-54-4")).toBe("vol. 26, issue 3–4, pp. 216–221");
  expect(words("cite-5-2")).toBe("annex, para. 10");
  expect(words("cite-62-1")).toBe("objective 21, paras. 37 (h) and 37 (i)");
  expect(pinpointWords([])).toBe("");
});

describe("links to official documents", () => {
  test("stand on the words that name the document, in order and apart", () => {
    const note = index.entries.get("fn-5")?.node;
    if (!note) throw new Error("The report has no note 5.");
    const text = plainText(note);
    expect(textLinks(index, note).map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
      ["General Assembly resolutions 71/1", "https://docs.un.org/en/A/RES/71/1"],
      ["General Assembly resolution 73/195", "https://docs.un.org/en/A/RES/73/195"],
    ]);
  });

  test("lie inside the words of their node, everywhere", () => {
    for (const { node } of index.entries.values()) {
      let done = 0;
      for (const { start, end } of textLinks(index, node)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(plainText(node).length);
    }
  });

  test("every citation with a symbol that it names has its link", () => {
    for (const one of report.citations) {
      const node = index.entries.get(one.source)?.node;
      if (!node || one.target?.symbol === undefined || one.resolution === "ibid") continue;
      const href = symbolHref(one.target.symbol, report.language);
      const inside = textLinks(index, node).filter(({ start, end }) => start >= one.start && end <= one.end);
      expect(
        inside.map((link) => link.href),
        citationWords(index, one),
      ).toContain(href);
    }
  });

  test("lead to the language of the report where documents are published in it", () => {
    expect(symbolHref("A/HRC/54/81", "fr-CH")).toBe("https://docs.un.org/fr/A/HRC/54/81");
    expect(symbolHref("A/HRC/54/81", "pt")).toBe("https://docs.un.org/en/A/HRC/54/81");
    expect(symbolHref("no symbol", "en")).toBeUndefined();
  });
});

test("a place is referred to without the report, and copied with it", () => {
  expect(nodeReference(index, "para-83-h")).toBe("para. 83 (h)");
  expect(nodeReference(index, "sec-IV-A")).toBe("chap. IV.A");
  expect(nodeReference(index, "not-there")).toBe("");
  const [words, cited] = citedText(index, "para-83-g").split("\n\n");
  expect(words).toMatch(/^Calls upon States and private actors/);
  expect(cited).toMatch(/^Human Rights Council, fifty-fourth session, .*, 3 August 2023, para\. 83 \(g\)$/);
  expect(citedText(index, "not-there")).toBe("");
});
