import type { Diagnostic } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonld } from "../src/index.ts";
import { realReport } from "./real-report.ts";
import { written } from "./written.ts";

const report = realReport();
const tree = written(report);
const address = `https://rapporteur.github.io/rapporteur/reports/${report.id}`;

type Node = Record<string, unknown> & { hasPart?: Node[] };

/** The diagnostics of a text. */
function found(text: string, name = "report.jsonld"): readonly Diagnostic[] {
  return jsonld.read({ text, name }).diagnostics;
}

/** The diagnostics of the real report's tree after a change. */
function changed(change: (root: Node) => void): readonly Diagnostic[] {
  const root = JSON.parse(tree) as Node;
  change(root);
  return found(JSON.stringify(root));
}

/** The diagnostics of the real report's list of nodes after a change. */
function changedList(change: (nodes: Map<string, Node>) => void): readonly Diagnostic[] {
  const document = JSON.parse(written(report, { profile: "flat" })) as { "@graph": Node[] };
  const nodes = new Map(document["@graph"].map((node) => [String(node.id), node]));
  change(nodes);
  return found(JSON.stringify({ ...document, "@graph": [...nodes.values()] }));
}

function addPart(nodes: ReadonlyMap<string, Node>, holder: string, part: string): void {
  const parts = nodes.get(holder)?.hasPart;
  if (!parts) throw new Error(`${holder} has no parts`);
  parts.push(part as unknown as Node);
}

const error = (code: string, more: object = {}) =>
  expect.objectContaining({ code, severity: "error", ...more });
const warning = (code: string, more: object = {}) =>
  expect.objectContaining({ code, severity: "warning", ...more });

describe("a text", () => {
  test("that breaks off is no JSON, with its place", () => {
    expect(found(tree.slice(0, 20_000))).toEqual([
      error("core/json-is-wellformed", {
        place: expect.objectContaining({ file: "report.jsonld", line: expect.any(Number) }),
      }),
    ]);
  });

  test("of N-Quads that breaks off is told, with its place", () => {
    const nquads = written(report, { syntax: "nquads" });
    const line = nquads.slice(0, 20_000).split("\n").length;
    expect(found(nquads.slice(0, 20_000), "report.nq")).toEqual([
      error("jsonld/statement-is-wellformed", {
        place: expect.objectContaining({ file: "report.nq", line }),
      }),
    ]);
  });

  test.each(["{}", "[]", "null", "5", '"x"', "", "hello", "# a comment", "<a> <b> <c> ."])(
    "%j holds no report",
    (text) => {
      expect(jsonld.read({ text }).ok).toBe(false);
    },
  );

  test("that is the model's own JSON is no JSON-LD of a report", () => {
    const diagnostics = found(JSON.stringify(report));
    expect(diagnostics).toContainEqual(error("jsonld/report-is-missing"));
    expect(diagnostics).toContainEqual(
      warning("jsonld/key-without-address", { data: { key: "modelVersion" } }),
    );
  });
});

describe("a document", () => {
  test("with a remote context is refused", () => {
    expect(changed((root) => (root["@context"] = "https://schema.org/"))).toEqual([
      error("jsonld/context-is-remote", {
        data: { url: "https://schema.org/" },
        place: { pointer: "/@context" },
      }),
    ]);
  });

  test.each(["__proto__", "constructor", "prototype"])("with the key %s is refused", (key) => {
    const poisoned = tree.replace('"hasPart": [', `"${key}": { "polluted": true }, "hasPart": [`);
    expect(found(poisoned)).toEqual([
      error("core/key-is-reserved", { data: { key }, place: { pointer: `/${key}` } }),
    ]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("with the key __proto__ inside JSON is refused", () => {
    const poisoned = tree.replace('"children": [', '"__proto__": { "polluted": true }, "children": [');
    expect(jsonld.read({ text: poisoned }).ok).toBe(false);
    const deeper = tree.replace('"footnote": "fn-star"', '"__proto__": {}, "footnote": "fn-star"');
    expect(found(deeper)).toEqual([error("core/key-is-reserved")]);
  });

  test("that is nested without end is refused", () => {
    const deep = `{"@id":"a","${address}#p":`.repeat(5000);
    expect(found(`${deep}1${"}".repeat(5000)}`)).toEqual([error("jsonld/document-too-deep")]);
    const lists = `{"@id":"a","${address}#p":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    expect(found(lists)).toEqual([error("jsonld/document-too-deep")]);
  });
});

describe("a graph", () => {
  test("with two reports is refused", () => {
    const other = JSON.parse(written({ ...report, id: "another" })) as Node;
    expect(found(JSON.stringify([JSON.parse(tree), other]))).toEqual([
      error("jsonld/report-is-one", { data: expect.objectContaining({ count: 2 }) }),
    ]);
  });

  test("may have other reports that are merely described", () => {
    const cited = { "@id": "https://docs.un.org/A/HRC/38/41", "@type": "http://schema.org/Report" };
    const outcome = jsonld.read({ text: JSON.stringify([JSON.parse(tree), cited]) });
    expect(outcome.ok).toBe(true);
    expect(outcome.diagnostics).toEqual([warning("jsonld/node-is-reached")]);
  });

  test("of a future model is refused for that reason", () => {
    expect(changed((root) => (root.modelVersion = "9.0.0"))).toEqual([
      error("core/model-version-unknown", { data: { version: "9.0.0", to: report.modelVersion } }),
    ]);
  });

  test("of no model is refused", () => {
    expect(changed((root) => delete root.modelVersion)).toEqual([error("core/model-version-missing")]);
  });

  test("with a part of which it says nothing is refused", () => {
    expect(changedList((nodes) => nodes.delete("#para-9"))).toContainEqual(
      error("jsonld/part-is-described", { data: expect.objectContaining({ target: `${address}#para-9` }) }),
    );
  });

  test("with a reference to a part that is not there is read, and the fact that fails is told", () => {
    const outcome = changed((root) => {
      const [citation] = root.citations as Node[];
      if (citation) citation.citingEntity = "#fn-999";
    });
    expect(outcome).toEqual([error("core/citation-source-exists", { data: { source: "fn-999" } })]);
  });

  test("with a reference to something else is refused", () => {
    const outcome = changed((root) => {
      const [citation] = root.citations as Node[];
      if (citation) citation.citingEntity = "https://example.org/elsewhere";
    });
    expect(outcome).toEqual([error("jsonld/reference-stays-inside")]);
  });

  test("in which parts form a circle is refused", () => {
    const outcome = changedList((nodes) => {
      addPart(nodes, "#sec-IV-A", "#sec-IV");
    });
    expect(outcome).toContainEqual(
      error("jsonld/parts-form-no-cycle", {
        node: "sec-IV-A",
        data: expect.objectContaining({ target: `${address}#sec-IV` }),
      }),
    );
  });

  test("in which the report is a part of itself is refused", () => {
    const outcome = changedList((nodes) => {
      addPart(nodes, "#sec-I", "");
    });
    expect(outcome).toContainEqual(error("jsonld/part-has-type"));
  });

  test("with a part in two places is refused", () => {
    const outcome = changedList((nodes) => {
      addPart(nodes, "#sec-II", "#para-1");
    });
    expect(outcome).toContainEqual(error("jsonld/part-stands-once", { node: "sec-II" }));
  });

  test("with a part of an unknown type is refused", () => {
    const outcome = changedList((nodes) => {
      const node = nodes.get("#para-9");
      if (node) node.type = "Country";
    });
    expect(outcome).toContainEqual(error("jsonld/part-has-type"));
  });

  test("whose parts have no positions is read in the order of the file, with a warning", () => {
    const outcome = changed((root) => {
      for (const part of root.hasPart ?? []) delete part.position;
    });
    expect(outcome).toEqual([
      warning("jsonld/parts-have-order", { data: expect.objectContaining({ property: "hasPart" }) }),
    ]);
  });

  test("whose parts share a position is read with a warning", () => {
    const outcome = changed((root) => {
      const [first, second] = root.hasPart ?? [];
      if (first && second) second.position = first.position;
    });
    expect(outcome).toEqual([warning("jsonld/parts-have-order")]);
  });

  test("with two labels for one paragraph is refused", () => {
    expect(changedList((nodes) => Object.assign(nodes.get("#para-9") ?? {}, { label: ["9", "10"] }))).toEqual(
      [error("jsonld/value-stands-once", { node: "para-9" })],
    );
  });

  test.each([
    ["citations", "start", "many"],
    ["citations", "start", 1.5],
    ["citations", "kind", 5],
    ["citations", "citingEntity", { "@value": "fn-1" }],
    ["recommendations", "label", { "@id": "x" }],
    ["recommendations", "acts", "x"],
  ])("with a value of another type is refused: %s.%s = %j", (register, term, value) => {
    const outcome = changed((root) => {
      const [first] = root[register] as Node[];
      if (first) first[term] = term === "acts" ? { "@value": value } : value;
    });
    expect(outcome).toEqual([
      error("jsonld/value-has-type", { data: expect.objectContaining({ property: term }) }),
    ]);
  });

  test("with JSON of another shape is refused", () => {
    expect(changed((root) => (root.subtitleContent = [1]))).toEqual([error("jsonld/value-has-type")]);
    expect(changed((root) => (root.subtitleContent = { children: [{ type: "odd" }] }))).toEqual([
      error("core/shape-value-wrong"),
    ]);
  });

  test("whose plain words are not those of the exact form is read with a warning", () => {
    expect(changed((root) => (root.subtitle = "Other words"))).toEqual([
      warning("jsonld/exact-words-agree", {
        data: { node: address, property: "subtitle", exact: "subtitleContent" },
      }),
    ]);
  });

  test("whose set of paragraphs is not the one in order is read with a warning", () => {
    const outcome = changed((root) => {
      const [first] = root.stateSubmissions as Node[];
      if (first) first.paragraphsInOrder = { items: ["para-45"] };
    });
    expect(outcome).toEqual([warning("jsonld/exact-list-agrees")]);
  });

  test("with statements that the model has no place for is read with a warning for each property", () => {
    const outcome = changed((root) => {
      root["http://www.w3.org/ns/prov#wasDerivedFrom"] = [
        { "@id": `${address}.pdf` },
        { "@id": `${address}.docx` },
      ];
      root.type = ["Report", "ReportDocument", "schema:Article"];
    });
    expect(outcome).toEqual([
      warning("jsonld/property-is-known", {
        data: { count: 2, property: "http://www.w3.org/ns/prov#wasDerivedFrom", node: address },
      }),
      warning("jsonld/property-is-known", {
        data: { count: 1, property: "the type http://schema.org/Article", node: address },
      }),
    ]);
  });

  test("with nodes that nothing leads to is read with a warning", () => {
    const outcome = changedList((nodes) => {
      nodes.set("x", { id: "https://example.org/x", type: "Paragraph", text: "Stray." });
    });
    expect(outcome).toEqual([
      warning("jsonld/node-is-reached", { data: { count: 1, node: "https://example.org/x" } }),
    ]);
  });

  test("with language tags is read, and they are told", () => {
    const text = written(report, { syntax: "nquads" }).replaceAll(
      /(#text>|\/text>) (".*") \.$/gm,
      "$1 $2@en .",
    );
    const outcome = jsonld.read({ text });
    expect(outcome).toEqual({
      ok: true,
      value: report,
      diagnostics: [expect.objectContaining({ code: "jsonld/language-left-out", severity: "info" })],
    });
  });

  test("that goes on inside itself without end is refused", () => {
    const nodes = Array.from({ length: 1000 }, (_, at) => ({
      id: `#sec-${at}`,
      type: "Section",
      hasPart: at < 999 ? [`#sec-${at + 1}`] : [],
    }));
    expect(
      changed((root) => {
        root.hasPart = ["#sec-0"] as unknown as Node[];
        root["@included"] = nodes;
      }),
    ).toContainEqual(error("jsonld/parts-too-deep"));
  });
});

test("whatever statements are lost or doubled, there is a report or an error", () => {
  const gen = fc.tuple(arbitraryReport, fc.infiniteStream(fc.nat({ max: 11 })));
  fc.assert(
    fc.property(gen, ([generated, choices]) => {
      const text = written(generated, { syntax: "nquads" })
        .split("\n")
        .flatMap((line) => {
          const choice = choices.next().value as number;
          return choice === 0 ? [] : choice === 1 ? [line, line] : [line];
        })
        .join("\n");
      const outcome = jsonld.read({ text });
      expect(outcome.ok || outcome.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    }),
    { numRuns: 80 },
  );
});
