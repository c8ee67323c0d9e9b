import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Paragraph } from "../src/model/block.ts";
import type { Inline } from "../src/model/inline.ts";
import { reportSchema } from "../src/model/report.schema.ts";
import { arbitraryReport } from "../src/testing/index.ts";
import { checkBounds } from "../src/validation/check-bounds.ts";
import { isReport } from "../src/validation/is-report.generated.ts";
import { sampleReport } from "./sample-report.ts";

// Many generated cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

const isSound = (value: unknown): boolean => isReport(value, { depth: 0, values: 0 });

/** Values that stand at the edge of what some field takes. */
const edges = fc.constantFrom<unknown>(
  ...[
    "",
    "x",
    "a b",
    "2023-02-29",
    "2024-02-29",
    "en",
    "EN-us",
    "https://un.org",
    "javascript:x",
    "ARG",
    "032",
    "text",
  ],
  ...["section", "paragraph", "document", "see-also", "../x", "images/a.png", "1.0.0", "x".repeat(129)],
  ...[
    0,
    -1,
    1,
    1.5,
    1000,
    1001,
    65535,
    Number.MAX_SAFE_INTEGER + 1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    false,
  ],
  ...[
    null,
    undefined,
    [],
    {},
    [[]],
    [{}],
    ["x"],
    { type: "text", value: "x" },
    { type: "break" },
    { symbol: "A/1" },
  ],
);

test("the test made of the schema takes what the schema takes, and refuses what it refuses", () => {
  let taken = 0;
  fc.assert(
    fc.property(
      arbitraryReport,
      fc.nat(),
      fc.oneof(edges, fc.jsonValue()),
      (report, position, replacement) => {
        const source = JSON.stringify(position % 2 === 0 ? sampleReport : report);
        let places = 0;
        JSON.parse(source, () => places++);
        let left = position % places;
        const value = JSON.parse(source, (_key, inner) => (left-- === 0 ? replacement : inner));
        const expected = reportSchema.safeParse(value).success;
        if (expected) taken++;
        expect(isSound(value)).toBe(expected);
      },
    ),
    { numRuns: 400 },
  );
  expect(taken).toBeGreaterThan(20);
});

test("an added key is refused everywhere", () => {
  fc.assert(
    fc.property(fc.nat({ max: 200 }), (position) => {
      let left = position;
      const value = JSON.parse(JSON.stringify(sampleReport), (_key, inner) =>
        typeof inner === "object" && !Array.isArray(inner) && left-- === 0 ? { ...inner, extra: 1 } : inner,
      );
      expect(isSound(value)).toBe(reportSchema.safeParse(value).success);
    }),
  );
});

const paragraph: Paragraph = { type: "paragraph", id: "p", content: [], points: [] };

test("what is out of bounds is refused, whatever its shape", () => {
  const nest = (levels: number): readonly Inline[] =>
    levels === 0 ? [{ type: "break" }] : [{ type: "emphasis", children: nest(levels - 1) }];
  let deepest = 0;
  for (let levels = 50; levels < 80; levels++) {
    const report = { ...sampleReport, masthead: { ...sampleReport.masthead, title: nest(levels) } };
    const sound = isSound(report);
    expect(sound).toBe(checkBounds(report) === undefined);
    if (sound) deepest = levels;
  }
  expect(deepest).toBe(62);
  expect(isSound({ ...sampleReport, summary: [{ ...paragraph, number: "\ud83d" }] })).toBe(false);
});
