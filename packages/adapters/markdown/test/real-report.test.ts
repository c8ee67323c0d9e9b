import { readFileSync } from "node:fs";
import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import { describe, expect, test } from "vitest";
import { markdown, printMarkdown } from "../src/index.ts";

const path = "../../../reports/hrc54-human-rights-of-migrants/source/report.md";
const text = readFileSync(new URL(path, import.meta.url), "utf8");
const printed = printMarkdown(text, "report.md");
const runs = runsOf(printed);

describe("a real report, as OCR left it", () => {
  test("is accounted for, character by character", () => {
    expect(faultsOf(printed, { order: true })).toEqual([]);
  });

  test("has the blocks that a reader counts", () => {
    const kinds = new Map<string, number>();
    for (const { kind } of printed.blocks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect(Object.fromEntries(kinds)).toEqual({ heading: 38, paragraph: 111, rule: 4, item: 83 });
  });

  test("has its 83 paragraph numbers as printed", () => {
    const numbers = printed.blocks.flatMap((block) => (block.kind === "item" ? [block.runs[0]?.text] : []));
    expect(numbers).toEqual(Array.from({ length: 83 }, (_, index) => `${index + 1}.`));
  });

  test("has 78 note marks and 78 bodies, raised alike", () => {
    const raised = runs.filter((run) => run.raised);
    const bodies = printed.blocks.flatMap((block) =>
      block.kind === "paragraph" && block.runs[0]?.raised ? [block.runs[0].text] : [],
    );
    expect(raised).toHaveLength(156);
    expect(bodies).toEqual(Array.from({ length: 78 }, (_, index) => String(index + 1)));
  });

  test("has 38 addresses, each leading where it says", () => {
    const links = runs.filter((run) => run.url !== undefined);
    expect(links).toHaveLength(38);
    for (const link of links) expect(link.text).toBe(link.url);
    expect(new Set(links.map(({ url }) => url)).size).toBe(38);
  });

  test("has what was mended and what was left out, line by line", () => {
    const found = printed.diagnostics.map(
      ({ code, place }) => `${code} ${place && "line" in place && place.line}`,
    );
    expect(found).toEqual([
      "markdown/visible-url-repaired 54",
      "markdown/link-is-dead 84",
      "markdown/visible-url-repaired 130",
      "markdown/visible-url-repaired 134",
      "markdown/visible-url-repaired 156",
      "markdown/visible-url-repaired 172",
      "markdown/visible-url-repaired 266",
      "markdown/visible-url-repaired 290",
      "markdown/visible-url-repaired 290",
      "markdown/visible-url-repaired 322",
    ]);
  });

  test("has no Markdown left in its text", () => {
    const left = runs.filter((run) => run.url === undefined && /\*\*|\\|<\/?\w|\]\(|^#+ /.test(run.text));
    expect(left).toEqual([]);
  });

  test("prints the same with CR LF line ends, moved by the CRs", () => {
    const other = printMarkdown(text.replaceAll("\n", "\r\n"));
    expect(faultsOf(other, { order: true })).toEqual([]);
    expect(runsOf(other).map((run) => run.text)).toEqual(runs.map((run) => run.text));
  });

  test("is read into a report whose account is balanced", () => {
    const reading = markdown.read({ text, name: "report.md" });
    expect(reading.ok).toBe(true);
    if (!reading.ok) return;
    expect(reading.value.masthead.body).toBe("Human Rights Council");
    expect(reading.value.footnotes.length).toBe(79);
    expect(reading.trace?.account.faults).toEqual([]);
  });

  test("read twice, gives the same", () => {
    expect(JSON.stringify(markdown.read({ text }))).toBe(JSON.stringify(markdown.read({ text })));
  });
});
