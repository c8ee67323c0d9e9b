import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { printMarkdown } from "../src/index.ts";
import { readYaml } from "../src/lossless/read-yaml.ts";
import { writeYaml, type YamlMap } from "../src/lossless/write-yaml.ts";
import { anyText } from "./any-report.ts";

const key = fc.constantFrom("organ", "agendaItems", "a-b", "Z9_", "constructor");
const scalar = fc.oneof(
  anyText,
  fc.string(),
  fc.constantFrom(
    "no",
    "Null",
    "~",
    "1",
    "1.5",
    "0x1F",
    "2023-08-03",
    "1.0.0",
    "- a",
    "a: b",
    "a #b",
    "[a]",
    "é–’",
    ".5",
  ),
  fc.integer({ min: -99, max: 99_999 }),
);
const map = (value: fc.Arbitrary<YamlMap[string]>) => fc.dictionary(key, value, { minKeys: 1, maxKeys: 3 });
const anyMap: fc.Arbitrary<YamlMap> = map(
  fc.oneof(
    scalar,
    map(scalar),
    map(fc.oneof(scalar, map(scalar))),
    fc.array(map(scalar), { minLength: 1, maxLength: 3 }),
  ),
).map((value) => ({ ...value }));

test("front matter is read as it was written, and YAML reads the same", () => {
  fc.assert(
    fc.property(anyMap, (value) => {
      const lines = writeYaml(value);
      expect(readYaml(lines)).toEqual({ value: { ...value } });
      for (const version of ["1.1", "1.2"] as const) {
        // YAML 1.1 reads dates as dates.
        const parsed: unknown = parse(lines.join("\n"), { version, schema: "core" });
        expect(parsed).toEqual(value);
      }
    }),
    { numRuns: 500 },
  );
});

describe("front matter written by hand", () => {
  test.each([
    ["a:   plain words  # a comment", { a: "plain words" }],
    ["a: 'it''s'", { a: "it's" }],
    ['a: "x\\u00e9" # a comment', { a: "xé" }],
    ["# a comment\n\na: true\nb: null\nc:", { a: true, b: null, c: null }],
    ["a:\n- b: 1\n  c: 2\n- b: 3\nd: x", { a: [{ b: 1, c: 2 }, { b: 3 }], d: "x" }],
    ["a:\n    b: 1\n    c:\n      d: 2\ne: 3", { a: { b: 1, c: { d: 2 } }, e: 3 }],
  ])("%j", (text, value) => {
    expect(readYaml(text.split("\n"))).toEqual({ value });
    expect(parse(text)).toEqual(value);
  });

  test.each([
    ["a: [1, 2]", 0, /a way/],
    ["a: 1\nb: *x", 1, /a way/],
    ["a: >\n  x", 0, /a way/],
    ['a: "x', 0, /a way/],
    ['a: "\\x"', 0, /a way/],
    ["a: 1\na: 2", 1, /twice/],
    ["a: 1\n  b: 2", 1, /indentation/],
    ["a: 1\nb", 1, /no key/],
    ["__proto__: 1", 0, /no key/],
    [Array.from({ length: 100 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"), 9, /too deep/],
    [`a:\n ${"- a:\n ".repeat(3)}`, undefined, undefined],
  ])("%j is refused in the right line, or read", (text, line, reason) => {
    const read = readYaml(text.split("\n"));
    if (line === undefined) expect(read.value).toBeDefined();
    else expect(read).toMatchObject({ line, reason: expect.stringMatching(reason ?? "") });
  });
});

describe("front matter of other programs", () => {
  const print = (text: string) => {
    const printed = printMarkdown(text);
    expect(faultsOf(printed, { order: true })).toEqual([]);
    return {
      words: runsOf(printed).map((run) => run.text),
      discards: printed.discards.filter(({ reason }) => reason === "front matter"),
      codes: printed.diagnostics.map(({ code }) => code),
    };
  };

  test("is set aside, as one discard with an info", () => {
    for (const text of [
      "---\ntitle: A\ntags:\n  - x\n---\n\n1. Words.",
      "---\r\ntitle: A\r\n...\r\n1. Words.",
      "---  \n# note\nlayout: page\n---\n1. Words.\n\n---\n",
    ]) {
      const { words, discards, codes } = print(text);
      expect(words.join("")).toBe("1. Words.");
      expect(discards).toMatchObject([{ start: 0 }]);
      expect(codes).toEqual(["markdown/front-matter-set-aside"]);
    }
  });

  test("is not seen in printed pages that begin with a rule", () => {
    for (const text of [
      "---\nDistr.: General\n---\n1. Words.",
      "---\n\ntitle: A\n\n---\n1. Words.",
      "---\ntitle: A\n1. Words.",
      "---\n---\n1. Words.",
      "\n---\ntitle: A\n---\n1. Words.",
    ]) {
      const { words, discards, codes } = print(text);
      expect(words.join("")).toContain("1. Words.");
      expect(discards).toEqual([]);
      expect(codes).toEqual([]);
    }
  });
});
