import { expect, test } from "vitest";
import { z } from "zod";
import type { Adapter } from "../src/contract/adapter.ts";
import { convert } from "../src/contract/convert.ts";
import { editDistance } from "../src/contract/edit-distance.ts";
import { MisuseError } from "../src/contract/misuse-error.ts";
import { nearestWord } from "../src/contract/nearest-word.ts";
import { fail } from "../src/contract/outcome-of.ts";
import { parseOptions } from "../src/contract/parse-options.ts";
import { coreDiagnostics } from "../src/diagnostics.ts";
import { json } from "../src/json/format.ts";
import { toJSON } from "../src/json/to-json.ts";
import { sampleReport } from "./sample-report.ts";

const doubtful = coreDiagnostics.report("text-is-clean", { data: { character: "U+0007" } });
const wrong = coreDiagnostics.report("report-too-deep", { data: { limit: 1 } });
const base = { contract: 1, title: "A test", mediaTypes: [], extensions: [] } as const;
const reader: Adapter = {
  ...base,
  id: "reader",
  read: async () => ({ ok: true, value: sampleReport, diagnostics: [doubtful] }),
};
const failing: Adapter = { ...base, id: "failing", read: () => fail(wrong), write: () => fail(wrong) };

test("reads with one adapter and writes with the other", async () => {
  const outcome = await convert(
    { text: toJSON(sampleReport) },
    { from: json, to: json, writeOptions: { indent: 0 } },
  );
  expect(outcome).toMatchObject({ ok: true, value: [{ content: toJSON(sampleReport, { indent: 0 }) }] });
});

test("findings of reading stand before those of writing", async () => {
  expect(await convert({ text: "" }, { from: reader, to: json })).toMatchObject({
    ok: true,
    diagnostics: [doubtful],
  });
  expect(await convert({ text: "" }, { from: reader, to: failing })).toEqual({
    ok: false,
    diagnostics: [doubtful, wrong],
  });
  expect(await convert({ text: "" }, { from: failing, to: json })).toEqual({
    ok: false,
    diagnostics: [wrong],
  });
});

test("an adapter that cannot is named", async () => {
  await expect(convert({ text: "" }, { from: json, to: reader })).rejects.toThrow(
    /The adapter "reader" cannot write.\s+expected: an adapter with a write method\s+received: one that can only read/,
  );
  await expect(convert({ text: "" }, { from: { ...base, id: "none" }, to: json })).rejects.toThrow(
    MisuseError,
  );
});

test("an unknown option is refused, and the right one suggested", async () => {
  const misspelt = convert(
    { text: toJSON(sampleReport) },
    { from: json, to: json, writeOptions: { ident: 2 } },
  );
  await expect(misspelt).rejects.toThrow('json.write has no option "ident"; did you mean "indent"?');
  expect(() => json.read({ text: "" }, { strict: true })).toThrow("expected: no options");
});

test("an impossible value is refused, with the option's name", () => {
  expect(() => json.write(sampleReport, { indent: 99 })).toThrow(
    /json\.write cannot take this value for its option "indent"/,
  );
});

test("options get their defaults, and schemas that are not strict are held strictly", () => {
  const schema = z.object({ depth: z.int().default(3) });
  expect(parseOptions(schema, undefined, "test.read")).toEqual({ depth: 3 });
  expect(parseOptions(schema, { depth: 1 }, "test.read")).toEqual({ depth: 1 });
  expect(() => parseOptions(schema, { width: 1 }, "test.read")).toThrow('expected: one of "depth"');
});

test("the nearest word, or none", () => {
  const words = ["convert", "inspect", "validate", "locate"];
  expect(nearestWord("covnert", words)).toBe("convert");
  expect(nearestWord("Validat", words)).toBe("validate");
  expect(nearestWord("banana", words)).toBeUndefined();
  expect(nearestWord("ab", ["aa", "bb"])).toBeUndefined();
  expect(nearestWord("x".repeat(100_000), words)).toBeUndefined();
});

test("counts the steps from one word to another, a swap as one", () => {
  expect(editDistance("kitten", "sitting")).toBe(3);
  expect(editDistance("josn", "json")).toBe(1);
  expect(editDistance("", "abc")).toBe(3);
  expect(editDistance("abc", "")).toBe(3);
  expect(editDistance("same", "same")).toBe(0);
  // No swap: other letters stand there, or the same one twice.
  expect(editDistance("ab", "bc")).toBe(2);
  expect(editDistance("ab", "ca")).toBe(2);
  expect(editDistance("xaby", "xbay")).toBe(1);
  expect(editDistance("abcd", "badc")).toBe(2);
});

test("long words bear more slips than short ones", () => {
  expect(nearestWord("recomendatons", ["recommendations"])).toBe("recommendations");
  expect(nearestWord("recmedatns", ["recommendations"])).toBeUndefined();
  expect(nearestWord("a", ["b"])).toBe("b");
});

test("a misuse of options says what they are, and how they are given", () => {
  const schema = z.object({
    depth: z.int().default(3),
    width: z.int().default(1),
    list: z.array(z.int()).optional(),
  });
  const messageOf = (options: Readonly<Record<string, unknown>>) => {
    try {
      parseOptions(schema, options, "test.read");
    } catch (error) {
      return String(error);
    }
    return "";
  };
  expect(messageOf({ dept: 1 })).toContain('expected: one of "depth", "width", "list"');
  expect(messageOf({ dept: 1 })).toContain("example:  { depth: … }");
  expect(messageOf({ zzzzzz: 1, yyyyyy: 2 })).toContain('"zzzzzz", "yyyyyy"');
  expect(messageOf({ zzzzzz: 1 })).toContain("example:  { depth: … }");
  expect(messageOf({ list: [1, "x"] })).toContain('its option "list.1"');
  expect(messageOf({ depth: "deep" })).toContain("example:  { depth: … }");
  expect(messageOf({ depth: "deep" })).toMatch(/^MisuseError: /);
  expect(() => parseOptions(schema, "all", "test.read")).toThrow(
    /test\.read cannot take this value as its options\.[\s\S]*example: {2}\{\}/,
  );
});

test("a long value is cut in a message, and kept whole in the data", () => {
  const report = (character: string) => coreDiagnostics.report("text-is-clean", { data: { character } });
  const whole = "x".repeat(120);
  expect(report(whole).message).toContain(whole);
  const { message, data, node } = report(`${whole}y`);
  expect(message).toContain(`${"x".repeat(119)}…`);
  expect(message).not.toContain(whole);
  expect(data).toEqual({ character: `${whole}y` });
  expect(node).toBeUndefined();
  expect(Object.keys(report("x"))).not.toContain("node");
});
