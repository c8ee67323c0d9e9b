import { readdirSync, readFileSync } from "node:fs";
import { json, locate, type Report, toJSON } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import { markdown } from "@rapporteur/markdown";
import * as fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { accessorsOf } from "../../src/packaging/module/accessor.ts";
import { reportModule } from "../../src/packaging/module/report-module.ts";
import { reportTypes } from "../../src/packaging/module/report-types.ts";

/** What a package's module exports. */
interface Exports {
  readonly default: Report;
  readonly [accessor: string]: unknown;
}

let count = 0;

/** Loads the module of a report as an engine would, as a new module each time. */
async function load(report: Report): Promise<Exports> {
  count++;
  const source = `${reportModule(report)}\n// ${count}`;
  return (await import(
    /* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`
  )) as Exports;
}

/** The syntax faults of the types of a report. */
function faultsOfTypes(report: Report): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(reportTypes(report), { reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const documents = new URL("../../../adapters/markdown/test/reports/documents/", import.meta.url);
const real = new URL("../../../reports/hrc54-human-rights-of-migrants/source/report.md", import.meta.url);
const reports = [real, ...readdirSync(documents).map((name) => new URL(name, documents))].map((url) => {
  const reading = markdown.read({ text: readFileSync(url, "utf8") });
  if (!reading.ok) throw new Error(reading.diagnostics[0].message);
  return reading.value;
});

describe("the module", () => {
  it("exports the very report, frozen all through", async () => {
    for (const report of reports) {
      const { default: loaded } = await load(report);
      expect(JSON.stringify(loaded)).toBe(toJSON(report, { indent: 0 }).trimEnd());
      expect(structuredClone(loaded)).toEqual(report);
      const open: unknown[] = [];
      const look = (value: unknown): void => {
        if (typeof value !== "object" || value === null) return;
        if (!Object.isFrozen(value)) open.push(value);
        for (const inner of Object.values(value)) look(inner);
      };
      look(loaded);
      expect(open).toEqual([]);
      expect(() => Object.assign(loaded, { id: "x" })).toThrow(TypeError);
    }
  });

  it("exports the very report, whatever is in it", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport, async (report) => {
        const { default: loaded } = await load(report);
        expect(JSON.stringify(loaded)).toBe(toJSON(report, { indent: 0 }).trimEnd());
        expect(faultsOfTypes(report)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("gives everything by its label: the same that people mean by it", async () => {
    let tried = 0;
    for (const report of reports) {
      const exports = await load(report);
      for (const { name, entries } of accessorsOf(report)) {
        const accessor = exports[name] as (key: string) => { readonly id: string };
        for (const { key, node } of entries) {
          expect(accessor(key)).toEqual(node);
          tried++;
          if (name === "state" || key === node.id) continue;
          const place = name === "section" || name === "point" ? key : withKind(name, key);
          const located = locate(report, place)?.node.id;
          const meant = name === "recommendation" ? recommended(node) : node.id;
          expect([name, place, located]).toEqual([name, place, meant]);
        }
        expect(() => accessor("no such thing")).toThrow(RangeError);
      }
    }
    expect(tried).toBeGreaterThan(400);
  });

  it("says what there is when asked for what there is not", async () => {
    const [report] = reports;
    const exports = report && (await load(report));
    const paragraph = exports?.paragraph as (key: string) => unknown;
    expect(() => paragraph("84")).toThrow(
      'This report has no paragraph "84". There are 83: 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10 · … · 83.',
    );
  });
});

/** `annex I, 3` as `annex I, footnote 3`. */
function withKind(kind: string, key: string): string {
  const [label = "", ...annex] = key.split(", ").reverse();
  return [...annex, `${kind === "paragraph" ? "para." : kind} ${label}`].join(", ");
}

function recommended(node: object): string {
  const { point, paragraph } = node as { readonly point?: string; readonly paragraph: string };
  return point ?? paragraph;
}

/** A report of these sections, footnotes and States, and nothing else. */
function reportWith(parts: Partial<Report>): Report {
  const bare = {
    modelVersion: "1.0.0",
    id: "x",
    language: "en",
    masthead: { agendaItems: [], title: [{ type: "text", value: "Title" }] },
    summary: [],
    blocks: [],
    sections: [],
    annexes: [],
    footnotes: [],
    citations: [],
    stateSubmissions: [],
    recommendations: [],
  } as const;
  const reading = json.read({ text: JSON.stringify({ ...bare, ...parts }) });
  if (!reading.ok) throw new Error(reading.diagnostics[0].message);
  return reading.value;
}

const paragraph = (id: string, number: string) =>
  ({ type: "paragraph", id, number, content: [{ type: "text", value: "Words." }], points: [] }) as const;

describe("labels", () => {
  const keys = (report: Report, kind: string) =>
    accessorsOf(report)
      .find(({ name }) => name === kind)
      ?.entries.map(({ key }) => key);

  it("that two things share name neither: both go by their ids", () => {
    const report = reportWith({
      blocks: [paragraph("para-1", "1"), paragraph("para-2", "2"), paragraph("para-2-2", "2")],
    });
    expect(keys(report, "paragraph")).toEqual(["1", "para-2", "para-2-2"]);
  });

  it("of annexes have the annex before them", () => {
    const annex = (label: string) =>
      ({
        type: "annex",
        id: `annex-${label}`,
        label,
        title: [],
        blocks: [paragraph(`annex-${label}-para-1`, "1")],
        sections: [
          { type: "section", id: `annex-${label}-sec-A`, label: "A", title: [], blocks: [], sections: [] },
        ],
      }) as const;
    const report = reportWith({ blocks: [paragraph("para-1", "1")], annexes: [annex("I"), annex("II")] });
    expect(keys(report, "paragraph")).toEqual(["1", "annex I, 1", "annex II, 1"]);
    expect(keys(report, "section")).toEqual(["annex I, A", "annex II, A"]);
  });

  it("are none where there is nothing, and every call is a type error then", () => {
    expect(reportTypes(reportWith({}))).toContain("export type RecommendationLabel = never;");
  });

  it("and titles cannot break out of the types or the module", async () => {
    const evil = '*/ declare const evil: 1; /* "; $evil {evil} ` \u2028 </script> __proto__';
    const report = reportWith({
      masthead: { agendaItems: [], title: [{ type: "text", value: evil }] },
      blocks: [paragraph("para-1", evil), paragraph("para-2", "__proto__")],
    });
    expect(faultsOfTypes(report)).toEqual([]);
    const types = ts.createSourceFile("index.d.ts", reportTypes(report), ts.ScriptTarget.ES2022);
    const names = types.statements.flatMap((statement) =>
      ts.isVariableStatement(statement)
        ? statement.declarationList.declarations.map(({ name }) => name.getText(types))
        : [],
    );
    expect(names).toEqual(["report"]);
    const exports = await load(report);
    expect(JSON.stringify(exports.default)).toBe(JSON.stringify(report));
    const accessor = exports.paragraph as (key: string) => { readonly id: string };
    expect([accessor(evil).id, accessor("__proto__").id]).toEqual(["para-1", "para-2"]);
  });
});
