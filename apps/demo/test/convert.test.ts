import { readFileSync } from "node:fs";
import { toJSON } from "@rapporteur/core";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { findingWords } from "../src/views/convert/findings/findings.tsx";
import { placeWords } from "../src/views/convert/findings/place-words.ts";
import { grammarOf } from "../src/views/convert/highlight/grammars.ts";
import { linesOf } from "../src/views/convert/highlight/lines-of.ts";
import { tokens } from "../src/views/convert/highlight/token.ts";
import { outputs } from "../src/views/convert/output/outputs.ts";
import { detectFormat } from "../src/views/convert/source/detect-format.ts";
import { placeInText } from "../src/views/convert/source/place-in-text.ts";
import { sourceExcerpt } from "../src/views/convert/source/source-excerpt.ts";
import { unpack } from "../src/views/convert/source/unpack.ts";
import { valueAt } from "../src/views/convert/source/value-at.ts";
import { loadAdapter } from "../src/views/convert/work/load-adapter.ts";
import { realReading } from "./real-report.ts";

const { report, diagnostics } = realReading();
const source = readFileSync(
  new URL("../../../packages/reports/hrc54-human-rights-of-migrants/source/report.md", import.meta.url),
  "utf8",
);
const file = (name: string, text: string) => ({ name, bytes: strToU8(text) });

describe("formats", () => {
  test.each([
    ["report.md", "{", "markdown"],
    ["report.docx", "", "docx"],
    ["sections.csv", "id", "csv"],
    ["report.ttl", "", "jsonld"],
    ["pasted text", ' \n{ "modelVersion": "1.0.0" }', "json"],
    ["pasted text", '{ "@context": {} }', "jsonld"],
    ["pasted text", "<https://a.example/b> <https://a.example/c> .", "jsonld"],
    ["pasted text", "PK\u0003\u0004", "docx"],
    ["pasted text", "# A report", "markdown"],
    ["report.json", '[{ "@id": "x" }]', "jsonld"],
    ["pasted text", "", "markdown"],
  ])("%s that begins with %j is %s", (name, text, format) => {
    expect(detectFormat([file(name, text)])).toBe(format);
  });

  test("tables among other files are CSV", () => {
    expect(detectFormat([file("datapackage.json", "{}"), file("report.csv", "id")])).toBe("csv");
  });

  test("every output is one that its adapter takes, and writes the report", async () => {
    for (const { format, options } of outputs) {
      const written = await (await loadAdapter(format)).write?.(report, options);
      expect(written?.ok).toBe(true);
    }
  });

  test("a zip of tables is unpacked, wherever in it they lie; other files are left as they are", () => {
    const bytes = zipSync({
      "folder/report.csv": strToU8("id\r\n"),
      "folder/sections.csv": strToU8("id\r\n"),
    });
    expect(unpack([{ name: "all.zip", bytes }]).map(({ name }) => name)).toEqual([
      "report.csv",
      "sections.csv",
    ]);
    const word = [{ name: "report.docx", bytes }];
    expect(unpack(word)).toBe(word);
  });
});

describe("places in the source", () => {
  test("each finding of the real report leads to words of its source, at its line", () => {
    expect(diagnostics.length).toBeGreaterThan(10);
    for (const { place } of diagnostics) {
      if (!place || !("line" in place)) throw new Error("The finding has no place in the text.");
      const marked = sourceExcerpt(source, place).filter((line) => line.marked !== "");
      expect(marked[0]?.number).toBe(place.line);
      expect(source.slice(place.offset, place.end)).toContain(marked[0]?.marked.replace(/…$/, ""));
    }
  });

  test("the lines around a place are shown, with the words it means marked", () => {
    const text = "one\ntwo wrong words\nthree\nfour\nfive";
    const lines = sourceExcerpt(text, { line: 2, column: 5, offset: 8, end: 13 });
    expect(lines).toEqual([
      { number: 1, before: "", marked: "", after: "one" },
      { number: 2, before: "two ", marked: "wrong", after: " words" },
      { number: 3, before: "", marked: "", after: "three" },
      { number: 4, before: "", marked: "", after: "four" },
    ]);
  });

  test("a line of five million characters is cut around the place", () => {
    const text = `${"a".repeat(2_500_000)}WRONG${"b".repeat(2_500_000)}`;
    const [line] = sourceExcerpt(text, { line: 1, column: 2_500_001, offset: 2_500_000, end: 2_500_005 });
    expect(line?.marked).toBe("WRONG");
    expect((line?.before.length ?? 0) + (line?.after.length ?? 0)).toBeLessThan(1000);
  });

  test("a place outside the text is brought inside", () => {
    expect(sourceExcerpt("short", { line: 9, column: 1, offset: 500, end: 900 }).length).toBeGreaterThan(0);
    expect(sourceExcerpt("", { line: 1, column: 1, offset: 0 })).toEqual([
      { number: 1, before: "", marked: "", after: "" },
    ]);
  });

  test("a pointer finds its value in JSON, as a parser would", () => {
    const text = toJSON(report);
    for (const pointer of [
      "/id",
      "/masthead/session/number",
      "/footnotes/58/id",
      "/sections/3/sections/0/title",
    ]) {
      const [start, end] = valueAt(text, pointer) ?? [0, 0];
      const value = pointer
        .split("/")
        .slice(1)
        .reduce<unknown>((inside, step) => (inside as Record<string, unknown>)[step], report);
      expect(JSON.parse(text.slice(start, end))).toEqual(value);
    }
    expect(valueAt(text, "/nowhere")).toBeUndefined();
    expect(valueAt(text, "/footnotes/9999")).toBeUndefined();
    expect(valueAt('{"a/b":{"~":[1,"]}",{}]}}', "/a~1b/~0/1")).toEqual([15, 19]);
    expect(valueAt("not json", "/a")).toBeUndefined();
    expect(valueAt('{"a":[', "/a/3")).toBeUndefined();
  });

  test("a pointer becomes a line and a column; a paragraph of a Word file has none", () => {
    expect(placeInText('{\n  "id": "x"\n}', { pointer: "/id" })).toEqual({
      line: 2,
      column: 9,
      offset: 10,
      end: 13,
    });
    expect(placeInText("", { part: "word/document.xml", paragraph: 3 })).toBeUndefined();
  });

  test("places and findings are put into words", () => {
    expect(placeWords({ file: "a.md", line: 3, column: 4, offset: 20 })).toBe("a.md, line 3, column 4");
    expect(placeWords({ part: "word/document.xml", paragraph: 3 })).toBe("word/document.xml, paragraph 3");
    expect(placeWords({ pointer: "" })).toBe("the whole");
    const count = (severity: string) => diagnostics.filter((it) => it.severity === severity).length;
    expect(findingWords(diagnostics)).toBe(`${count("warning")} doubts, ${count("info")} notes`);
    expect(findingWords([])).toBe("no findings");
  });
});

describe("coloured code", () => {
  test.each(["a.json", "a.jsonld", "a.md", "a.csv", "a.ttl", "a.nq", "a.txt"])(
    "%s keeps every character",
    (path) => {
      const lines = [
        '{ "a": [1, -2.5e3, "b\\"c", true] }',
        "# A *title* <b> [^1]: https://un.org",
        'x,"a ""b""",,',
        "",
        '"open',
        "\\",
        "@prefix a: <b> .",
      ];
      for (const line of lines)
        expect(
          tokens(line, grammarOf(path))
            .map(({ text }) => text)
            .join(""),
        ).toBe(line);
    },
  );

  test("names and values of JSON are told apart", () => {
    expect(tokens('"id": "x", 1', grammarOf("a.json")).map(({ text, kind }) => [text, kind])).toEqual([
      ['"id"', "key"],
      [": ", undefined],
      ['"x"', "string"],
      [", ", undefined],
      ["1", "number"],
    ]);
  });

  test("only the lines that are shown are looked at", () => {
    expect(linesOf("a\r\nb\nc", 2)).toEqual({ lines: ["a", "b"], more: true });
    expect(linesOf("a\n", 5)).toEqual({ lines: ["a"], more: false });
    expect(linesOf("", 5)).toEqual({ lines: [], more: false });
  });
});
