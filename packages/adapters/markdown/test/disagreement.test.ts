import type { Report } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { markdown } from "../src/index.ts";
import { realReport, writtenAs } from "./real-report.ts";

const report = realReport();
const file = writtenAs("lossless", report);

/** Reads the file after a change, which must change it; gives codes, with the lines they are at. */
function readChanged(from: string | RegExp, to: string) {
  const text = file.replace(from, to);
  expect(text).not.toBe(file);
  const reading = markdown.read({ text, name: "report.md" });
  const found = reading.diagnostics.map(({ code, place }) =>
    place && "line" in place ? `${code} ${place.line}` : code,
  );
  return { report: reading.ok ? reading.value : undefined, found, diagnostics: reading.diagnostics };
}

const lineOf = (words: string): number => file.slice(0, file.indexOf(words)).split("\n").length;

describe("a lossless file that was changed by hand", () => {
  test("is read without a finding if nothing was", () => {
    const reading = markdown.read({ text: file });
    expect(reading).toMatchObject({ ok: true, diagnostics: [] });
  });

  test("is the same with other line ends, spaces at line ends, a byte order mark, no empty lines at the end", () => {
    for (const text of [
      file.replaceAll("\n", "\r\n"),
      file.replaceAll("\n", "  \n").replace("```  \n{", "```json\n{"),
      `\ufeff${file}`,
      file.trimEnd(),
    ]) {
      const reading = markdown.read({ text });
      expect(reading.ok && reading.value).toEqual(report);
    }
  });

  test("front matter and text have another title", () => {
    const {
      report: read,
      found,
      diagnostics,
    } = readChanged("# Human rights of migrants", "# Rights of migrants");
    expect(read?.masthead.title).toEqual([{ type: "text", value: "Rights of migrants" }]);
    expect(found).toEqual(["markdown/front-matter-disagrees 1"]);
    expect(diagnostics[0]?.message).toContain(
      "“Human rights of migrants”, but the text has “Rights of migrants”",
    );
  });

  test("a paragraph is missing", () => {
    const { found } = readChanged(/<a id="para-41">.*\n\n/, "");
    expect(found).toContain("markdown/front-matter-disagrees 1");
    expect(found).toContain("core/paragraph-numbers-ascend");
  });

  test("a note is missing", () => {
    const { found } = readChanged(/\[\^fn-7\]: .*\n\n/, "");
    expect(found).toContain("markdown/front-matter-disagrees 1");
    expect(found).toContain("core/footnote-target-exists");
  });

  test("words moved under a register", () => {
    const { found, diagnostics } = readChanged(
      "Calls upon States and private",
      "Now calls upon States and private",
    );
    expect(new Set(found)).toEqual(new Set(["markdown/words-disagree"]));
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ node: "para-83-g", data: expect.objectContaining({ entry: "rec-83-g" }) }),
    );
  });

  test("the end is missing", () => {
    expect(readChanged(/```json[\s\S]*$/, "").found).toEqual(["markdown/registers-missing"]);
    expect(readChanged(/"recommendations": \[[\s\S]*$/, "").found).toEqual([
      `markdown/registers-unreadable ${lineOf("```json")}`,
    ]);
    expect(readChanged(/"citations": \[[\s\S]*\]\n\}\n```/, "}\n```").found[0]).toMatch(
      /^markdown\/registers-un/,
    );
  });

  test("something stands after the end", () => {
    expect(readChanged(/$/, "More.\n").found).toEqual([
      `markdown/line-not-understood ${file.split("\n").length}`,
    ]);
  });

  test("a block has no anchor", () => {
    const line = lineOf('## <a id="sec-II">') + 2;
    const { found } = readChanged('<a id="para-4">4.</a>', "> 4.");
    expect(found).toEqual([`markdown/line-not-understood ${line}`]);
    expect(readChanged("### <a", "##### <a").found).toEqual([
      `markdown/line-not-understood ${lineOf("### <a")}`,
    ]);
  });

  test("a mark was opened and not closed", () => {
    const { report: read, found } = readChanged("I.</a> Introduction", "I.</a> **Introduction");
    expect(found).toEqual([`markdown/mark-kept-as-text ${lineOf('<a id="sec-I">')}`]);
    expect(read?.sections[0]?.title).toEqual([
      { type: "text", value: "**" },
      { type: "text", value: "Introduction" },
    ]);
  });

  test("a person wrote as people write", () => {
    const { report: read, found } = readChanged(
      "I.</a> Introduction",
      "I.</a> 5 * 3 & x_y \\o/ **bold *and* more** &copy; &#65; <https://un.org> Introduction",
    );
    expect(found).toEqual([]);
    expect(read?.sections[0]?.title.slice(0, 4)).toEqual([
      { type: "text", value: "5 * 3 & x_y \\o/ " },
      {
        type: "strong",
        children: [
          { type: "text", value: "bold " },
          { type: "emphasis", children: [{ type: "text", value: "and" }] },
          { type: "text", value: " more" },
        ],
      },
      { type: "text", value: " &copy; A " },
      { type: "link", url: "https://un.org", children: [{ type: "text", value: "https://un.org" }] },
    ]);
  });

  test("the front matter has a key too many, or one that is no YAML", () => {
    expect(readChanged("language: en", "language: en\ntags: x").found).toEqual([
      "markdown/front-matter-key-unknown 1",
    ]);
    expect(readChanged("language: en", "language: {en}").found).toEqual([
      "markdown/front-matter-unreadable 5",
    ]);
    expect(readChanged("  organ: General Assembly", "  organs: General Assembly").found).toEqual([
      "core/shape-key-unknown",
    ]);
    expect(readChanged("rapporteur: 1", "rapporteur: 2").found).toEqual(["markdown/form-unknown 1"]);
    expect(readChanged("modelVersion: 1.0.0", "modelVersion: 99.0.0").found).toEqual([
      "core/model-version-unknown",
    ]);
  });

  test("the registers hold names of JavaScript objects", () => {
    expect(readChanged('"citations": [', '"citations": [{"__proto__":{"x":1}},').found[0]).toMatch(/^core\//);
    expect(readChanged('"state":{', '"state":{"__proto__":{"x":1},').found).toEqual(["core/key-is-reserved"]);
  });

  test("options of the caller go before the file, a printed symbol before the option", () => {
    const options = { id: "other", language: "fr", symbol: "A/HRC/54/81" };
    const reading = markdown.read({ text: file }, options);
    expect(reading).toMatchObject({
      ok: true,
      value: { id: "other", language: "fr", masthead: { symbol: "A/HRC/54/81" } },
    });
    const named: Report = { ...report, masthead: { ...report.masthead, symbol: "A/1" } };
    const again = markdown.read({ text: writtenAs("lossless", named) }, options);
    expect(again.ok && again.value.masthead.symbol).toBe("A/1");
  });
});

const head = `${file.split("\n# ")[0]}\n# T\n\n`;
const tail = file.slice(file.indexOf("```json"));
const many = 50_000;

/** Files that say they are lossless and mean no good. */
const hostile: Readonly<Record<string, readonly [body: string, code: string]>> = {
  "nested lists on one line": [
    `<!-- body -->\n\n<a id="p">1.</a> x\n\n${"- ".repeat(many)}x`,
    "line-not-understood",
  ],
  "lists ever deeper": [
    `<!-- body -->\n\n<a id="p">1.</a> x\n\n${Array.from({ length: 2000 }, (_, depth) => `${"  ".repeat(depth)}- <a id="p${depth}">(a)</a> x`).join("\n")}`,
    "nested-too-deep",
  ],
  "nested quotations": [
    `<!-- body -->\n\n${Array.from({ length: 100 }, (_, depth) => `${"> ".repeat(depth)}<a id="q${depth}"></a>\n${"> ".repeat(depth + 1)}`).join("\n")}`,
    "nested-too-deep",
  ],
  "a quotation of many marks": [
    `<!-- body -->\n\n<a id="q"></a>\n\n${">".repeat(many)}`,
    "line-not-understood",
  ],
  "tables that stay open": [
    `<!-- body -->\n\n${'<table id="t">\n<tr>\n<td>\n\n'.repeat(many)}`,
    "line-not-understood",
  ],
  "headings ever deeper": [
    `## <a id="s1">I.</a> x\n\n${Array.from({ length: many }, () => '###### <a id="s">A.</a>').join("\n")}`,
    "line-not-understood",
  ],
  "stars that stay open": [`<!-- subtitle -->\n${"*a **b ".repeat(many)}`, "mark-kept-as-text"],
  "brackets that stay open": [
    `<!-- subtitle -->\n${"[a".repeat(many)}${"](".repeat(many)}`,
    "mark-kept-as-text",
  ],
  "tags that stay open": [`<!-- subtitle -->\n${"<sup>".repeat(many)}`, "mark-kept-as-text"],
  "tags that close": [`<!-- subtitle -->\n${"</em>".repeat(many)}`, "mark-kept-as-text"],
  "addresses that stay open": [`<!-- subtitle -->\n${"[a](".repeat(many)}`, "mark-kept-as-text"],
  "tags in tags": [`<!-- subtitle -->\n${"<em>".repeat(many)}x${"</em>".repeat(many)}`, "report-too-deep"],
  backslashes: [`<!-- subtitle -->\n${"\\".repeat(many)}*`, ""],
};

describe("hostile files in the lossless form are read to the end, with a diagnostic", () => {
  test.each(Object.entries(hostile))("%s", { timeout: 20_000 }, (_what, [body, code]) => {
    const reading = markdown.read({ text: `${head}${body}\n\n${tail}` });
    expect(reading.diagnostics.map((diagnostic) => diagnostic.code).join(" ")).toContain(code);
  });

  test("JSON that nests without end", () => {
    const reading = markdown.read({
      text: `${head}\`\`\`json\n{"citations": ${"[".repeat(100_000)}\n\`\`\`\n`,
    });
    expect(reading).toMatchObject({ ok: false, diagnostics: [{ code: "markdown/registers-unreadable" }] });
    const deep = `{"stateSubmissions":[],"recommendations":[],"citations":${"[".repeat(5000)}${"]".repeat(5000)}}`;
    expect(markdown.read({ text: `${head}\`\`\`json\n${deep}\n\`\`\`\n` }).diagnostics[0]?.code).toMatch(
      /^core\//,
    );
  });
});

test("lists nested without end in print are read, with a warning", () => {
  const found = markdown.read({ text: `# General Assembly\n\n${"- ".repeat(1000)}x` }).diagnostics;
  expect(found.map(({ code }) => code)).toContain("markdown/nesting-kept-as-text");
});

test("a value that is no report is not written", () => {
  const written = markdown.write({ ...report, sections: "none" } as unknown as Report);
  expect(written).toMatchObject({ ok: false, diagnostics: [{ code: "core/shape-type-wrong" }] });
  expect(() => markdown.write(report, { profil: "readable" })).toThrow(/did you mean "profile"/);
});
