import { type Outcome, type Report, toJSON, withEarlier } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { readJsonLd } from "../src/read/jsonld/read-jsonld.ts";
import { Refusal } from "../src/read/refusal.ts";
import { readReport } from "../src/read/report/read-report.ts";
import { readTree } from "../src/read/tree/read-tree.ts";
import { realReport } from "./real-report.ts";
import { written } from "./written.ts";

vi.setConfig({ testTimeout: 60_000 });

const report = realReport();

/** What the reader of graphs gives for a document; nothing where it refuses. */
function readByGraph(document: unknown): Outcome<Report> | undefined {
  try {
    const { graph, diagnostics } = readJsonLd(document, undefined);
    return withEarlier(diagnostics, readReport(graph));
  } catch (reason) {
    if (reason instanceof Refusal) return undefined;
    throw reason;
  }
}

test.each([{}, { context: "linked" }, { base: "urn:example:" }, { indent: 0 }])(
  "the real report is read as the tree that it was written as: %j",
  (options) => {
    const document: unknown = JSON.parse(written(report, options));
    const outcome = readTree(document);
    expect(outcome).toEqual(readByGraph(document));
    expect(outcome && toJSON(outcome.value)).toBe(toJSON(report));
  },
);

test("so are generated reports", () => {
  fc.assert(
    fc.property(arbitraryReport, (generated) => {
      const document: unknown = JSON.parse(written(generated));
      const outcome = readTree(document);
      expect(outcome && toJSON(outcome.value)).toBe(toJSON(generated));
      expect(outcome).toEqual(readByGraph(document));
    }),
    { numRuns: 200 },
  );
});

/** What is put in the place of a value of a tree. */
const edges = fc.constantFrom<unknown>(
  ...[undefined, null, true, 0, -0, 1, 2, 1.5, "", "x", "#", "#x", "#para-1", "#para-1/again-2", "#a%20b"],
  ...["fn-1", "https://docs.un.org/A/RES/76/172", "Paragraph", "2023-08-03", "\ud800"],
  ...[[], {}, [[]], [{}], ["#para-1"], ["#para-1", "#para-1"], { children: [] }, { items: ["para-1"] }],
  ...[{ "@value": "x" }, { id: "#x" }, { "@id": "#para-1" }, { id: "#para-2", type: "Paragraph" }],
  ...[{ id: "http://metadata.un.org/UNMS/032", type: "Country", name: "Argentina" }],
);

/** What a value becomes that is changed. */
const changes = fc.oneof(
  edges.map((edge) => () => edge),
  fc.constant((value: unknown) => [value]),
  fc.constant((value: unknown) => (Array.isArray(value) ? value.toReversed() : value)),
  fc.constant((value: unknown) => (Array.isArray(value) ? [...value, ...value] : value)),
  fc
    .constantFrom("label", "text", "cites", "about", "@type", "unknown", "__proto__")
    .map(
      (key) => (value: unknown) =>
        typeof value === "object" && value !== null && !Array.isArray(value)
          ? JSON.parse(`{"${key}":"x",${JSON.stringify(value).slice(1).replace(/^\}$/, '"id":"#y"}')}`)
          : value,
    ),
);

test("whatever is changed in a tree, what is read of it is what the reader of graphs gives", () => {
  let taken = 0;
  let left = 0;
  const texts = [report, ...fc.sample(arbitraryReport, 20)].map((one) => written(one));
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), changes, (text, position, change) => {
      let places = 0;
      JSON.parse(text, () => places++);
      let ahead = position % places;
      const document: unknown = JSON.parse(text, (_key, value) => (ahead-- === 0 ? change(value) : value));
      const outcome = readTree(document);
      if (outcome) expect(outcome).toEqual(readByGraph(document));
      if (outcome) taken++;
      else left++;
    }),
    { numRuns: 600 },
  );
  expect(taken).toBeGreaterThan(20);
  expect(left).toBeGreaterThan(200);
});
