import { type Citation, MisuseError, type Report, toJSON } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import fc from "fast-check";
import { Parser } from "n3";
import { Store } from "oxigraph";
import { describe, expect, test, vi } from "vitest";
import { jsonld } from "../src/index.ts";
import { compareNaturally, isInNaturalOrder } from "../src/mapping/natural-order.ts";
import { contextAddress } from "../src/vocabulary/index.ts";
import { graphHash, jsonldJs } from "./processor.ts";
import { realReport } from "./real-report.ts";
import { readBack, written } from "./written.ts";

vi.setConfig({ testTimeout: 60_000 });

const report = realReport();

describe("files", () => {
  test.each([
    [{}, "hrc54-human-rights-of-migrants.jsonld", "application/ld+json"],
    [{ syntax: "nquads" }, "hrc54-human-rights-of-migrants.nq", "application/n-quads"],
    [{ syntax: "turtle" }, "hrc54-human-rights-of-migrants.ttl", "text/turtle"],
  ])("%j are named by the report's id and their syntax", (options, path, mediaType) => {
    expect(jsonld.write(report, options)).toMatchObject({
      ok: true,
      diagnostics: [],
      value: [{ path, mediaType }],
    });
  });

  test("what is no report is a failure, not an exception", () => {
    const outcome = jsonld.write({ modelVersion: "1.0.0" } as unknown as Report);
    expect(outcome.ok).toBe(false);
  });
});

test.each(["nquads", "turtle"])("an address keeps what has to be escaped: %s", (syntax) => {
  const [first, ...rest] = report.citations;
  if (!first) throw new Error("no citation");
  const odd = { ...first, target: { ...first.target, url: 'https://www.un.org/a\\_b/"c' } } as Citation;
  const changed = { ...report, citations: [odd, ...rest] };
  expect(toJSON(readBack(written(changed, { syntax })))).toBe(toJSON(changed));
});

describe("options", () => {
  test("a linked context is named, and the file is that much shorter", () => {
    const linked = written(report, { context: "linked" });
    expect(JSON.parse(linked)["@context"]).toEqual([contextAddress, expect.anything()]);
    expect(linked.length).toBeLessThan(written(report).length);
  });

  test.each(["https://example.org/reports/", "urn:example:", "http://e/?id="])(
    "%s is a base",
    async (base) => {
      const options = { base };
      const document: unknown = JSON.parse(written(report, options));
      expect(document).toMatchObject({ "@context": { "@base": base + report.id }, id: "" });
      const nquads = written(report, { ...options, syntax: "nquads" });
      expect(nquads).toContain(`<${base}${report.id}#para-9> `);
      expect(await graphHash(await jsonldJs.toNQuads(document))).toBe(await graphHash(nquads));
      expect(toJSON(readBack(JSON.stringify(document)))).toBe(toJSON(report));
    },
  );

  test.each(["reports/", "https://e/#", "https://e/a b/", "https://e/../", "https://e/<"])(
    "%s is none",
    (base) => {
      expect(() => jsonld.write(report, { base })).toThrow(MisuseError);
    },
  );

  test("a document that does not say its base may be given one", () => {
    const { "@context": _, ...rest } = JSON.parse(written(report)) as Record<string, unknown>;
    const bare = JSON.stringify({ "@context": contextAddress, ...rest });
    expect(toJSON(readBack(bare, { base: "https://example.org/x" }))).toBe(toJSON(report));
    expect(toJSON(readBack(bare))).toBe(toJSON(report));
  });

  test("an unknown option throws an error that teaches", () => {
    expect(() => jsonld.write(report, { profil: "flat" })).toThrow('did you mean "profile"');
    expect(() => jsonld.read({ text: "{}" }, { sintax: "jsonld" })).toThrow('did you mean "syntax"');
  });
});

describe("a report that is not sound", () => {
  test("with an id given twice still has an address for each node, and comes back whole", () => {
    const doubled: Report = {
      ...report,
      footnotes: report.footnotes.map((note) => (note.id === "fn-7" ? { ...note, id: "fn-6" } : note)),
    };
    const nquads = written(doubled, { syntax: "nquads" });
    expect(nquads).toContain("#fn-6/again-2> ");
    for (const text of [nquads, written(doubled)]) {
      const outcome = jsonld.read({ text });
      expect(outcome.ok && toJSON(outcome.value)).toBe(toJSON(doubled));
      expect(outcome.diagnostics).toContainEqual(expect.objectContaining({ code: "core/id-is-unique" }));
    }
  });

  test("with lists in another order, or with something twice, comes back as it is", () => {
    const [first, second] = report.stateSubmissions;
    if (!first || !second) throw new Error("the report has submissions");
    const odd: Report = {
      ...report,
      stateSubmissions: [
        { ...first, paragraphs: [...first.paragraphs].reverse() },
        { ...second, paragraphs: [...second.paragraphs, ...second.paragraphs] },
      ],
    };
    for (const options of [{}, { profile: "flat" }, { syntax: "nquads" }, { syntax: "turtle" }]) {
      const outcome = jsonld.read({ text: written(odd, options) });
      expect(outcome.ok && toJSON(outcome.value)).toBe(toJSON(odd));
    }
  });
});

describe("addresses of what is cited", () => {
  const citing = (target: Citation["target"]): Report => ({
    ...report,
    citations: [
      {
        id: "cite-1",
        source: "fn-1",
        start: 0,
        end: 3,
        kind: "web",
        target,
        pinpoints: [],
        relation: "see",
        resolution: "direct",
      },
    ],
  });

  test.each([
    [{ symbol: "A/HRC/38/41" }, "https://docs.un.org/A/HRC/38/41"],
    [{ symbol: "S/RES/2231 (2015)" }, "https://docs.un.org/S/RES/2231(2015)"],
    [{ symbol: "A/76/78–E/2021/71" }, "https://docs.un.org/A/76/78%E2%80%93E/2021/71"],
    [{ symbol: "A/77/6 (Sect. 20)", url: "https://un.org/" }, "https://docs.un.org/A/77/6(Sect.20)"],
    [{ url: "https://www.ohchr.org/en/a_b?c=d&e=%20#g" }, "https://www.ohchr.org/en/a_b?c=d&e=%20#g"],
    [{ url: "https://例え.jp/é" }, "https://例え.jp/é"],
    [{ url: "https://例え.jp/é|x" }, undefined],
    [{ url: "https://e.org/100%" }, undefined],
    [{ url: "https://[bad/" }, undefined],
    [{ url: "mailto:registry@ohchr.org" }, undefined],
    [{ title: "A book" }, undefined],
  ])("%j is cited as %s", (target, address) => {
    const text = written(citing(target), { syntax: "turtle" });
    const cites = [...text.matchAll(/cito:cites <([^>]*)>/g)].map(([, cited]) => cited);
    expect(cites).toEqual(address === undefined ? [] : [address]);
    expect(toJSON(readBack(text))).toBe(toJSON(citing(target)));
  });
});

test("strict programs take every generated graph: n3, and oxigraph, which checks each address", () => {
  const one = fc.property(arbitraryReport, (generated) => {
    const nquads = written(generated, { syntax: "nquads" });
    const turtle = written(generated, { syntax: "turtle" });
    const store = new Store();
    store.load(nquads, { format: "application/n-quads" });
    const { size } = store;
    store.load(turtle, { format: "text/turtle" });
    expect(store.size).toBe(size);
    expect(new Parser().parse(nquads).length).toBe(new Set(nquads.trimEnd().split("\n")).size);
  });
  fc.assert(one, { numRuns: 30 });
});

describe("natural order", () => {
  test("sorts numbers by value and everything else by character", () => {
    const sorted = ["", "a", "a-9", "a-9-b", "a-10", "a-010", "a-11", "b"];
    expect([...sorted].reverse().sort(compareNaturally)).toEqual([
      ...sorted.slice(0, 4),
      "a-010",
      "a-10",
      ...sorted.slice(6),
    ]);
  });

  test("is one order: whatever the set, sorting it twice gives the same", () => {
    const ids = fc.array(fc.stringMatching(/^[a0-3-]{0,6}$/));
    fc.assert(
      fc.property(ids, (list) => {
        const set = [...new Set(list)];
        const sorted = [...set].sort(compareNaturally);
        expect(isInNaturalOrder(sorted)).toBe(true);
        expect([...set].reverse().sort(compareNaturally)).toEqual(sorted);
      }),
    );
  });
});
