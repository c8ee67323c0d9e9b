import { toJSON } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import fc from "fast-check";
import { Parser, Writer } from "n3";
import { describe, expect, test, vi } from "vitest";
import { prefixes } from "../src/mapping/namespaces.ts";
import { contextAddress } from "../src/vocabulary/index.ts";
import { canonical, graphHash, jsonldJs } from "./processor.ts";
import { realReport } from "./real-report.ts";
import { readBack, written } from "./written.ts";

vi.setConfig({ testTimeout: 60_000 });

const report = realReport();
const base = `https://rapporteur.github.io/rapporteur/reports/${report.id}`;
const tree: unknown = JSON.parse(written(report));
const list: unknown = JSON.parse(written(report, { profile: "flat" }));
const nquads = written(report, { syntax: "nquads" });
const turtle = written(report, { syntax: "turtle" });

/** Another context altogether: other prefixes and terms, keywords by other names, words of one vocabulary bare. */
const otherContext = {
  "@base": "https://rapporteur.github.io/",
  "@vocab": prefixes.rapporteur,
  s: prefixes.schema,
  dc: prefixes.dcterms,
  uri: "@id",
  a: "@type",
  parts: { "@id": "s:hasPart", "@container": "@id" },
  isPartOf: { "@reverse": "s:hasPart", "@type": "@id" },
  words: { "@id": "s:text" },
  place: { "@id": "s:position", "@type": "http://www.w3.org/2001/XMLSchema#integer" },
  content: { "@type": "@json" },
  citation: { "@type": "@id" },
  note: { "@type": "@id", "@container": "@set" },
};

const dresses: Record<string, () => Promise<unknown>> = {
  "the tree": async () => tree,
  "the list": async () => list,
  "the tree with a linked context": async () => JSON.parse(written(report, { context: "linked" })),
  "expanded by jsonld.js": () => jsonldJs.expand(tree),
  "flattened by jsonld.js": () => jsonldJs.flatten(tree),
  "compacted with other prefixes by jsonld.js": () => jsonldJs.compact(list, otherContext),
  "compacted from the tree with other prefixes": () => jsonldJs.compact(tree, otherContext),
  "framed by jsonld.js": () => jsonldJs.frame(list, base),
  "with shuffled keys and lists": async () => shuffled(tree),
  "flattened and shuffled": async () => shuffled(await jsonldJs.flatten(list)),
};

/** Keys and lists in another order, all but those inside JSON literals. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled).reverse();
  if (typeof value !== "object" || value === null || "children" in value || "items" in value) {
    return value;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, shuffled(inner)] as const);
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? 1 : -1)));
}

describe("the graph of the real report", () => {
  test("holds no blank node", () => {
    expect(nquads).not.toMatch(/^_:|\s_:/m);
  });

  test("is what jsonld.js makes of the tree, dropping nothing", async () => {
    expect(await canonical(await jsonldJs.toNQuads(tree))).toBe(await canonical(nquads));
  });

  test("is the same in Turtle, as n3 reads it", async () => {
    const writer = new Writer({ format: "N-Quads" });
    writer.addQuads(new Parser().parse(turtle));
    const printed = await new Promise<string>((resolve, reject) =>
      writer.end((error, text) => (error ? reject(error) : resolve(text))),
    );
    expect(await graphHash(printed)).toBe(await graphHash(nquads));
  });
});

describe.each(Object.entries(dresses))("%s", (_, dress) => {
  test("is the same graph and is read as the same report", async () => {
    const document = await dress();
    expect(await graphHash(await jsonldJs.toNQuads(document))).toBe(await graphHash(nquads));
    expect(toJSON(readBack(JSON.stringify(document)))).toBe(toJSON(report));
  });
});

test("the frame gives back the very tree", async () => {
  const framed = (await jsonldJs.frame(list, base)) as Record<string, unknown>;
  const { "@context": _, ...parts } = tree as Record<string, unknown>;
  expect(framed).toEqual({ ...parts, "@context": [contextAddress, { "@base": base }], id: report.id });
});

describe("statements", () => {
  test("are read from canonical N-Quads", async () => {
    expect(toJSON(readBack(await canonical(nquads)))).toBe(toJSON(report));
  });

  test("are read from shuffled N-Quads with the name of a graph and some said twice", () => {
    const lines = nquads.trimEnd().split("\n").reverse();
    const named = lines.map((line) => line.replace(/ \.$/, " <https://example.org/graph> ."));
    expect(toJSON(readBack([...named, ...lines.slice(0, 500), ""].join("\n")))).toBe(toJSON(report));
  });

  test("are read from Turtle as n3 writes it", async () => {
    const writer = new Writer({ prefixes: { x: prefixes.schema, "": prefixes.rapporteur } });
    writer.addQuads(new Parser().parse(nquads));
    const printed = await new Promise<string>((resolve, reject) =>
      writer.end((error, text) => (error ? reject(error) : resolve(text))),
    );
    expect(toJSON(readBack(printed))).toBe(toJSON(report));
  });
});

test("generated reports are the same graph in every syntax, and come back from every dress", async () => {
  const one = fc.asyncProperty(arbitraryReport, async (generated) => {
    const quads = written(generated, { syntax: "nquads" });
    const hash = await graphHash(quads);
    const nested: unknown = JSON.parse(written(generated));
    expect(await graphHash(await jsonldJs.toNQuads(nested))).toBe(hash);
    expect(
      await graphHash(await jsonldJs.toNQuads(JSON.parse(written(generated, { profile: "flat" })))),
    ).toBe(hash);
    for (const dress of [
      await jsonldJs.expand(nested),
      shuffled(await jsonldJs.flatten(nested)),
      await jsonldJs.compact(nested, otherContext),
      await jsonldJs.frame(nested, "https://rapporteur.github.io/rapporteur/reports/a-report"),
    ]) {
      expect(toJSON(readBack(JSON.stringify(dress)))).toBe(toJSON(generated));
    }
  });
  await fc.assert(one, { numRuns: 15 });
});
