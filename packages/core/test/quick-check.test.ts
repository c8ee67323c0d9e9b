import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { reportSchema } from "../src/model/report.schema.ts";
import { arbitraryReport } from "../src/testing/index.ts";
import { quickCheck } from "../src/validation/quick-check.ts";
import { sampleReport } from "./sample-report.ts";

// Many generated cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

const isReport = quickCheck(reportSchema);

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

test("the quick check takes what the schema takes, and refuses what it refuses", () => {
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
        expect(isReport(value)).toBe(expected);
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
      expect(isReport(value)).toBe(reportSchema.safeParse(value).success);
    }),
  );
});

test("a schema that the quick check does not know is asked itself", () => {
  const schema = z.strictObject({
    even: z.number().refine((number) => number % 2 === 0),
    pair: z.tuple([z.string(), z.string()]),
    loose: z.object({ a: z.string() }),
    email: z.email(),
    either: z.union([z.string(), z.null()]),
  });
  const check = quickCheck(schema);
  const sound = { even: 2, pair: ["a", "b"], loose: { a: "x", b: 1 }, email: "a@un.org", either: null };
  expect(check(sound)).toBe(true);
  for (const wrong of [{ even: 3 }, { pair: ["a"] }, { loose: {} }, { email: "x" }, { either: 1 }]) {
    expect(check({ ...sound, ...wrong })).toBe(false);
  }
});

test("values out of bounds are refused, whatever the schema says", () => {
  type Nested = { readonly inner?: Nested | undefined };
  const nested: z.ZodType<Nested> = z.strictObject({
    get inner() {
      return nested.optional();
    },
  });
  const nest = (levels: number): Nested => (levels === 1 ? {} : { inner: nest(levels - 1) });
  expect(quickCheck(nested)(nest(128))).toBe(true);
  expect(quickCheck(nested)(nest(129))).toBe(false);
  expect(quickCheck(z.string())("\ud83d")).toBe(false);
});
