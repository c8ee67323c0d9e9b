import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Adapter } from "../src/contract/adapter.ts";
import { json } from "../src/json/format.ts";
import { fromJSON } from "../src/json/from-json.ts";
import { toJSON } from "../src/json/to-json.ts";
import { citeAs } from "../src/pinpoint/cite-as.ts";
import { locate } from "../src/pinpoint/locate.ts";
import { arbitraryReport, readsAnything, roundTrips, writesTheSameTwice } from "../src/testing/index.ts";
import { reportIndex } from "../src/tree/report-index.ts";
import { walk } from "../src/tree/walk.ts";
import { validate } from "../src/validation/validate.ts";
import { sampleReport } from "./sample-report.ts";

// Many generated cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

test("generated reports are whole and sound", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      expect(validate(report)).toEqual({ ok: true, value: report, diagnostics: [] });
    }),
    { numRuns: 300 },
  );
});

test("generated reports have every kind of node, of inline content and of register", () => {
  const seen = new Set<string>();
  const collect = (value: unknown, key: string): void => {
    if (Array.isArray(value)) {
      if (value.length > 0) seen.add(key);
      for (const inner of value) collect(inner, key);
    } else if (typeof value === "object" && value !== null) {
      if ("type" in value) seen.add(String(value.type));
      for (const [inner, content] of Object.entries(value)) collect(content, inner);
    } else seen.add(key);
  };
  for (const report of fc.sample(arbitraryReport, { numRuns: 200, seed: 1 })) collect(report, "report");
  expect([...seen]).toEqual(
    expect.arrayContaining([
      ...[
        "section",
        "annex",
        "paragraph",
        "point",
        "table",
        "figure",
        "quote",
        "footnote",
        "text",
        "emphasis",
      ],
      ...[
        "strong",
        "superscript",
        "subscript",
        "link",
        "footnoteReference",
        "break",
        "citations",
        "candidates",
      ],
      ...[
        "stateSubmissions",
        "recommendations",
        "acts",
        "closing",
        "caption",
        "columnSpan",
        "symbol",
        "summary",
      ],
    ]),
  );
});

test("json: what is written reads back, and writes the same again", () =>
  roundTrips(json, { reports: [sampleReport] }));
test("json: reading anything gives an outcome", () => readsAnything(json));
test("json: writing is deterministic and leaves the report alone", () =>
  writesTheSameTwice(json, { runs: 50 }));

test("the laws catch adapters that break them", async () => {
  const lossy: Adapter = {
    ...json,
    write: (report, options) => json.write({ ...report, annexes: [], citations: [] }, options),
  };
  await expect(roundTrips(lossy, { runs: 200 })).rejects.toThrow(
    /reading what was written gives another report/,
  );
  let times = 0;
  const moody: Adapter = { ...json, write: (report) => json.write(report, { indent: times++ % 2 }) };
  await expect(writesTheSameTwice(moody)).rejects.toThrow(/written in two ways/);
  const throwing: Adapter = { ...json, read: () => JSON.parse("{") };
  await expect(readsAnything(throwing)).rejects.toThrow();
  const changing: Adapter = {
    ...json,
    write: (report, options) => {
      (report.footnotes as unknown[]).push(1);
      return json.write(report, options);
    },
  };
  await expect(writesTheSameTwice(changing)).rejects.toThrow();
});

test("any report: JSON goes there and back, walk visits each id once, every citation leads to what it cites", () => {
  fc.assert(
    fc.property(arbitraryReport, (report) => {
      const back = fromJSON(toJSON(report));
      expect(back.ok && back.value).toEqual(report);
      const ids: string[] = [];
      walk(report, ({ id }) => {
        ids.push(id);
      });
      const index = reportIndex(report);
      expect([...index.entries.keys()]).toEqual(ids);
      for (const { node, ancestors } of index.entries.values()) {
        const found = locate(index, citeAs(index, node.id));
        if (found) expect([...ancestors, node].map(({ id }) => id)).toContain(found.node.id);
      }
    }),
  );
});
