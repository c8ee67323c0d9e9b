import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { json } from "../src/json/format.ts";
import { fromJSON } from "../src/json/from-json.ts";
import { jsonFault } from "../src/json/json-fault.ts";
import { toJSON } from "../src/json/to-json.ts";
import type { Report } from "../src/model/report.ts";
import { reportJsonSchema } from "../src/model/report-json-schema.ts";
import { changed } from "./changed.ts";
import { sampleReport } from "./sample-report.ts";

const text = toJSON(sampleReport);

/** The same value, with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, reversed(inner)])
      .reverse(),
  );
}

test("a report goes to JSON and back", () => {
  expect(text.endsWith("}\n")).toBe(true);
  expect(fromJSON(text)).toEqual({ ok: true, value: sampleReport, diagnostics: [] });
});

test("the order of keys is the model's, whatever order they come in", () => {
  expect(toJSON(reversed(sampleReport) as Report)).toBe(text);
  expect(text.indexOf('"modelVersion"')).toBeLessThan(text.indexOf('"id"'));
  const keys = Object.keys(JSON.parse(text));
  expect(keys.slice(0, 5)).toEqual(["modelVersion", "id", "language", "masthead", "summary"]);
});

test("indentation is chosen, zero is one line", () => {
  expect(toJSON(sampleReport, { indent: 0 }).split("\n")).toHaveLength(2);
  expect(toJSON(sampleReport, { indent: 4 })).toContain('\n    "id"');
});

test("an absent key and an undefined one are written alike", () => {
  expect(toJSON({ ...sampleReport, masthead: { ...sampleReport.masthead, symbol: undefined } })).toBe(text);
});

test("toJSON teaches when it is given no report", () => {
  expect(() => toJSON(changed(sampleReport, { "/footnotes": 1 }))).toThrow(/a report of the model's shape/);
});

test("a byte order mark is no fault, in text or in bytes", () => {
  for (const source of [{ text: `\ufeff${text}` }, { bytes: new TextEncoder().encode(`\ufeff${text}`) }]) {
    expect(fromJSON(source)).toMatchObject({ ok: true, diagnostics: [{ code: "core/text-has-bom" }] });
  }
});

test("JSON that breaks off is refused with line and column", () => {
  const cut = text.slice(0, text.indexOf('"masthead"') + 12);
  const outcome = fromJSON({ name: "report.json", text: cut });
  expect(outcome).toMatchObject({
    ok: false,
    diagnostics: [
      {
        code: "core/json-is-wellformed",
        place: { file: "report.json", line: 5, column: 15, offset: cut.length },
      },
    ],
  });
  expect(outcome.diagnostics[0]?.message).toBe(
    "This is no JSON: the end of the text stands where a value should.",
  );
});

test("a fault names the character that stands there, whole", () => {
  const messageOf = (broken: string) => fromJSON(broken).diagnostics[0]?.message;
  expect(messageOf('{"id": x}')).toBe('This is no JSON: "x" stands where a value should.');
  expect(messageOf("[😀]")).toBe('This is no JSON: "😀" stands where a value or ] should.');
});

test("what is no text is refused before it is read as JSON", () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  for (const read of [fromJSON, json.read]) {
    expect(read({ bytes: png })).toMatchObject({ ok: false, diagnostics: [{ code: "core/text-is-binary" }] });
    expect(read({ files: [] })).toMatchObject({
      ok: false,
      diagnostics: [{ code: "core/source-is-one-file" }],
    });
  }
});

test.each([
  ["", 0, "a value"],
  ["[1,]", 3, "a value"],
  ["[1 2]", 3, "a comma or ]"],
  ['{"a":1', 6, "a comma or }"],
  ['{"a" 1}', 5, "a colon"],
  ["{a:1}", 1, "a key in quotes or }"],
  ['{"a":1,}', 7, "a key in quotes"],
  ['{"a":01}', 6, "a comma or }"],
  ["[tru]", 1, "a value or ]"],
  ["nul", 0, "a value"],
  ["1 x", 2, "the end"],
  ["[}", 1, "a value or ]"],
  ['"abc', 4, "a character of a string, or its closing quote"],
  ['["a\nb"]', 3, "a character of a string, or its closing quote"],
  ['["\\x"]', 2, "a character of a string, or its closing quote"],
  ["[1.]", 2, "a comma or ]"],
  ['{"a":1]', 6, "a comma or }"],
  ["[1}", 2, "a comma or ]"],
  ["[,]", 1, "a value or ]"],
  ["{,}", 1, "a key in quotes or }"],
  ["[:1]", 1, "a value or ]"],
  ['{"a"::1}', 5, "a value"],
  ['["a" "b"]', 5, "a comma or ]"],
  ['{"a" "b"}', 5, "a colon"],
  ["[1e]", 2, "a comma or ]"],
  ["[-]", 1, "a value or ]"],
  ['"\\u00g9"', 1, "a character of a string, or its closing quote"],
])("the fault of %j is found", (broken, offset, expected) => {
  expect(() => JSON.parse(broken)).toThrow();
  expect(jsonFault(broken)).toEqual({ offset, expected });
});

test("what is JSON has no fault", () => {
  for (const sound of [
    "0",
    "-1.5e+3",
    "12.345",
    "1e12",
    "1E-07",
    "1.50E10",
    '"\\u00e9\\n"',
    " [ ] ",
    '{"a":[{},[],null,true,false]}',
    text,
  ]) {
    expect(() => JSON.parse(sound)).not.toThrow();
    expect(jsonFault(sound)).toBeUndefined();
  }
});

test("hostile JSON gives findings: deep nesting, reserved keys, half characters, other kinds of values", () => {
  const code = (hostile: string) => {
    const outcome = fromJSON(hostile);
    return outcome.ok ? undefined : outcome.diagnostics[0].code;
  };
  expect(code("[".repeat(200_000))).toBe("core/json-is-wellformed");
  expect(code("[".repeat(200_000) + "]".repeat(200_000))).toBe("core/report-too-deep");
  expect(code('{"modelVersion":"1.0.0","__proto__":{}}')).toBe("core/key-is-reserved");
  expect(code(text.replace("Human Rights Council", "\\ud83d"))).toBe("core/string-has-lone-surrogate");
  expect(code("null")).toBe("core/model-version-missing");
  expect(code("[]")).toBe("core/model-version-missing");
  expect(code('{"modelVersion":"1.0.0"}')).toBe("core/shape-key-missing");
  expect(code(text.replace('"1.0.0"', '"9.0.0"'))).toBe("core/model-version-unknown");
});

test("the adapter writes one file named by the report, and reads it back", () => {
  const written = json.write(sampleReport);
  expect(written).toEqual({
    ok: true,
    value: [{ path: "hrc54-human-rights-of-migrants.json", mediaType: "application/json", content: text }],
    diagnostics: [],
  });
  expect(json.read({ text })).toEqual({ ok: true, value: sampleReport, diagnostics: [] });
  expect(json.write(changed(sampleReport, { "/id": "../x" }))).toMatchObject({ ok: false });
});

test("the committed JSON Schema is the one the model gives", () => {
  const file = new URL("../schema/report.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())));
});

test("the committed code that tests and copies reports is the one that the JSON Schema gives", () => {
  const folder = mkdtempSync(join(tmpdir(), "rapporteur-model-code-"));
  try {
    const script = fileURLToPath(new URL("../scripts/write-model-code.mjs", import.meta.url));
    execFileSync(process.execPath, [script, folder]);
    for (const name of ["is-report.generated.ts", "order-report.generated.ts"]) {
      const committed = readFileSync(new URL(`../src/validation/${name}`, import.meta.url), "utf8");
      expect(committed).toBe(readFileSync(join(folder, name), "utf8"));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every definition of the JSON Schema has a name of its own", () => {
  const { $defs } = reportJsonSchema() as { $defs: Record<string, unknown> };
  expect(Object.keys($defs).filter((name) => name.startsWith("__"))).toEqual([]);
  expect(Object.keys($defs)).toEqual(
    expect.arrayContaining(["Report", "Paragraph", "Inline", "Citation", "Act"]),
  );
});

test("the JSON Schema says of every type and of every field what it is", () => {
  interface Definition {
    readonly description?: string;
    readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
  }
  const { $defs } = reportJsonSchema() as { $defs: Record<string, Definition> };
  const objects = Object.entries($defs).filter(([, { properties }]) => properties !== undefined);
  const silent = objects.flatMap(([name, { description, properties = {} }]) => [
    ...(description === undefined ? [name] : []),
    ...Object.keys(properties).flatMap((field) => (properties[field]?.description ? [] : `${name}.${field}`)),
  ]);
  expect(objects.length).toBeGreaterThan(25);
  expect(silent).toEqual([]);
});
