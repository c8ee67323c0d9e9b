import { readFileSync } from "node:fs";
import type { Diagnostic } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/index.ts";

const source = new URL(
  "../../../../reports/hrc54-human-rights-of-migrants/source/report.md",
  import.meta.url,
);
const text = readFileSync(source, "utf8");

/** Reads the real report after a change to its text; the change must change it. */
function readChanged(change: (text: string) => string) {
  const changed = change(text);
  expect(changed).not.toBe(text);
  const reading = markdown.read({ text: changed });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading;
}

const errors = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);

const lineOf = (diagnostics: readonly Diagnostic[], code: string): number | undefined => {
  const place = diagnostics.find((one) => one.code === code)?.place;
  return place && "line" in place ? place.line : undefined;
};

describe("the real report, damaged", () => {
  it("a paragraph number twice is an error with its line", () => {
    const { diagnostics } = readChanged((whole) => whole.replace(/^8\. Emphasizing/m, "7. Emphasizing"));
    expect(errors(diagnostics)).toContain("core/paragraph-numbers-ascend");
    expect(lineOf(diagnostics, "core/paragraph-numbers-ascend")).toBe(64);
  });

  it("a paragraph number left out is an error, and the paragraph after it keeps its number", () => {
    const { value, diagnostics } = readChanged((whole) => whole.replace(/^20\. .*$/m, ""));
    expect(errors(diagnostics)).toEqual(expect.arrayContaining(["core/paragraph-numbers-ascend"]));
    expect(JSON.stringify(value)).toContain('"id":"para-21"');
    expect(JSON.stringify(value)).not.toContain('"id":"para-20"');
  });

  it("paragraph numbers backward are an error", () => {
    const { diagnostics } = readChanged((whole) =>
      whole.replace(/^(44|45)\. /gm, (_, number) => (number === "44" ? "45. " : "44. ")),
    );
    expect(errors(diagnostics)).toContain("core/paragraph-numbers-ascend");
  });

  it("a mark without a note is an error at the mark", () => {
    const { value, diagnostics } = readChanged((whole) => whole.replace(/^<sup>29<\/sup>.*$/m, ""));
    expect(errors(diagnostics)).toContain("parser/mark-without-note");
    expect(value.footnotes.map(({ label }) => label)).not.toContain("29");
  });

  it("a note without a mark is an error at the note", () => {
    const { diagnostics } = readChanged((whole) =>
      whole.replace("resolution 76/172.<sup>1</sup>", "resolution 76/172."),
    );
    expect(errors(diagnostics)).toContain("core/footnote-is-referenced");
    expect(lineOf(diagnostics, "core/footnote-is-referenced")).toBe(52);
  });

  it("a note number twice is an error, and both bodies are kept", () => {
    const { value, diagnostics } = readChanged((whole) =>
      whole.replace(/^<sup>36<\/sup> /m, "<sup>35</sup> "),
    );
    expect(errors(diagnostics)).toContain("core/footnote-numbers-ascend");
    expect(value.footnotes.filter(({ label }) => label === "35")).toHaveLength(2);
    expect(value.footnotes).toHaveLength(79);
  });

  it("script in a heading and a link to script are text, and the link is dropped with a warning", () => {
    const { value, diagnostics } = readChanged((whole) =>
      whole.replace(
        "## I. Introduction",
        "## I. Introduction <script>alert(1)</script> [x](javascript:alert(1))",
      ),
    );
    const [first] = value.sections;
    expect(first?.title).toEqual([{ type: "text", value: "Introduction <script>alert(1)</script> x" }]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toContainEqual([
      "markdown/link-dropped",
      "warning",
    ]);
  });
});

describe("the account of a damaged source", () => {
  // That the account fails for a report which was tampered with is shown in the parser's own tests.
  it.each([
    ["a note is missing", (whole: string) => whole.replace(/^<sup>29<\/sup>.*$/m, "")],
    ["a note is torn off its label", (whole: string) => whole.replace(/^<sup>30<\/sup> /m, "")],
    ["a number is doubled", (whole: string) => whole.replace(/^9\. /m, "9. 9. ")],
    ["a paragraph is printed twice", (whole: string) => whole.replace(/^(12\. .*)$/m, "$1\n\n$1")],
  ])("%s: every character still has its place, since nothing is thrown away", (_, change) => {
    expect(readChanged(change).trace?.account.faults).toEqual([]);
  });
});

describe("what is no report", () => {
  it.each([
    ["", "markdown/text-is-empty"],
    ["   \n\n\t\n", "markdown/text-is-empty"],
    ["# My holiday\n\nWe went to the sea. It was nice.\n\n1. Swim\n2. Sleep\n", "parser/not-a-report"],
    ["Just words.", "parser/not-a-report"],
  ])("%j gives %s", (words, code) => {
    const reading = markdown.read({ text: words });
    expect(reading.ok).toBe(false);
    expect(reading.diagnostics.map((one) => one.code)).toContain(code);
    expect(reading.diagnostics[0]?.help).not.toBe("");
  });
});

describe("hostile text", () => {
  it.each([
    ["5 MB on one line", "a ".repeat(2_500_000)],
    ["100,000 raised marks", "<sup>1</sup>".repeat(100_000)],
    ["100,000 open tags", "<sup>".repeat(100_000)],
    ["2,000 nested quotes", `${">".repeat(2_000)} deep`],
    ["50,000 points", "(a) x\n\n".repeat(50_000)],
    ["50,000 headings", "## I. x\n\n".repeat(50_000)],
    ["20,000 pieces in lower case", "1. one\n\n".concat("and so on\n\n".repeat(20_000))],
    ["20,000 notes cut short", "<sup>1</sup> See\n\nhttps://a.b\n\n".repeat(20_000)],
  ])("%s: read or refused, and every character accounted for", (_, hostile) => {
    for (const words of [hostile, `# General Assembly\n\n1. One.\n\n${hostile}`]) {
      const reading = markdown.read({ text: words });
      if (reading.ok) expect(reading.trace?.account.faults).toEqual([]);
      else expect(reading.diagnostics.some(({ severity }) => severity === "error")).toBe(true);
    }
  });
});
