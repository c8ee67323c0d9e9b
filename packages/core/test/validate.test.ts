import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { validate } from "../src/validation/validate.ts";
import { type Changes, changed } from "./changed.ts";
import { sampleReport } from "./sample-report.ts";

// Many generated cases, on a machine that may have other work.
vi.setConfig({ testTimeout: 60_000 });

/** The findings on a value of the wrong shape. */
function refusal(value: unknown) {
  const outcome = validate(value);
  expect(outcome.ok).toBe(false);
  return outcome.diagnostics;
}

const refused = (changes: Changes) => refusal(changed(sampleReport, changes));

test("an unknown key is named with its place", () => {
  expect(refused({ "/sections/0/colour": "red" })).toMatchObject([
    {
      code: "core/shape-key-unknown",
      severity: "error",
      message: 'At /sections/0, the key "colour" is not part of the model.',
      place: { pointer: "/sections/0" },
    },
  ]);
});

test("a missing key, a wrong type, null for absent", () => {
  expect(refused({ "/masthead/title": undefined })).toMatchObject([
    { code: "core/shape-key-missing", data: { key: "title" }, place: { pointer: "/masthead/title" } },
  ]);
  expect(refused({ "/footnotes": 5 })).toMatchObject([
    { code: "core/shape-type-wrong", data: { expected: "array", actual: "number" } },
  ]);
  expect(refused({ "/masthead/symbol": null })).toMatchObject([
    { code: "core/shape-type-wrong", data: { expected: "string", actual: "null" } },
  ]);
  expect(refusal(undefined)).toMatchObject([{ code: "core/shape-key-missing" }]);
  expect(refusal([])[0]).toMatchObject({ severity: "error" });
});

test("an unknown kind of node says which kinds there are", () => {
  const [found] = refused({ "/masthead/title/0/type": "bold" });
  expect(found).toMatchObject({
    code: "core/shape-value-wrong",
    place: { pointer: "/masthead/title/0/type" },
  });
  expect(found?.message).toContain('it must be "text" or "emphasis"');
});

test.each([
  ["an impossible day", "2023-02-30"],
  ["a day in words", "3 August 2023"],
])("dates are ISO days: %s", (_name, date) => {
  expect(refused({ "/masthead/date": date })).toMatchObject([
    { code: "core/shape-value-wrong", data: { reason: "a date is written YYYY-MM-DD and must exist" } },
  ]);
});

test("only safe links pass", () => {
  const withUrl = (url: string) =>
    changed(sampleReport, { "/summary/0/content/-": { type: "link", url, children: [] } });
  for (const url of ["https://un.org/a?b#c", "HTTP://un.org", "mailto:registry@ohchr.org"]) {
    expect(validate(withUrl(url)).ok).toBe(true);
  }
  for (const url of [
    "javascript:alert(1)",
    " https://un.org",
    "https://un.org/a b",
    "data:text/html,x",
    "#para-1",
    "",
  ]) {
    expect(refusal(withUrl(url))[0]?.data?.reason).toContain("http://, https:// or mailto:");
  }
});

test("empty texts and empty optional lists are left out instead", () => {
  expect(refused({ "/masthead/symbol": "" })).toHaveLength(1);
  expect(refused({ "/masthead/subtitle": [] })).toHaveLength(1);
  expect(refused({ "/citations/0/target": {} })).toHaveLength(1);
});

test("ids serve as anchors and keys", () => {
  for (const id of ["a b", "", "-a", "../x", "a/b", 'a"b']) {
    expect(refused({ "/id": id })[0]?.code).toBe("core/shape-value-wrong");
  }
});

test("keys that JavaScript reserves are refused", () => {
  const value = JSON.parse('{"__proto__": {"polluted": true}}');
  expect(refusal(value)).toMatchObject([{ code: "core/key-is-reserved", data: { key: "__proto__" } }]);
  expect(refusal({ masthead: { constructor: 1 } })).toMatchObject([
    { place: { pointer: "/masthead/constructor" } },
  ]);
});

test("nesting is bounded before anything recurses, cycles too", () => {
  let deep: unknown = "x";
  for (let level = 0; level < 100_000; level++) deep = [deep];
  expect(refusal(deep)).toMatchObject([{ code: "core/report-too-deep" }]);
  const cycle: { self?: unknown } = {};
  cycle.self = cycle;
  expect(refusal(cycle)).toMatchObject([{ code: "core/report-too-deep" }]);
});

test("64 levels of sections pass the bounds, and are walked", () => {
  const nest = (levels: number) => {
    let section: object = { type: "section", id: "s0", title: [], blocks: [], sections: [] };
    for (let level = 1; level < levels; level++) {
      section = { type: "section", id: `s${level}`, title: [], blocks: [], sections: [section] };
    }
    return changed(sampleReport, { "/sections/-": section });
  };
  expect(validate(nest(62)).ok).toBe(true);
  expect(refusal(nest(65))).toMatchObject([{ code: "core/report-too-deep" }]);
});

test("half a surrogate pair is refused", () => {
  expect(refused({ "/masthead/organ": "\ud83d" })).toMatchObject([
    { code: "core/string-has-lone-surrogate", place: { pointer: "/masthead/organ" } },
  ]);
});

test("a flood of faults is cut short and counted", () => {
  const found = refused({ "/footnotes": Array.from({ length: 60 }, () => 0) });
  expect(found).toHaveLength(51);
  expect(found.at(-1)).toMatchObject({ code: "core/shape-has-more-faults", data: { count: 10 } });
});

test("any JSON at all gives an outcome, and a failure holds an error", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const outcome = validate(value);
      expect(outcome.ok || outcome.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    }),
  );
});

test("a report with any one value replaced gives an outcome", () => {
  fc.assert(
    fc.property(fc.nat(), fc.jsonValue(), (position, replacement) => {
      let left = position % 400;
      const value = JSON.parse(JSON.stringify(sampleReport), (_key, inner) =>
        left-- === 0 ? replacement : inner,
      );
      const outcome = validate(value);
      expect(outcome.ok || outcome.diagnostics.length > 0).toBe(true);
    }),
    { numRuns: 300 },
  );
});
