import { readFileSync } from "node:fs";
import { ownInlines, plainText, type Report, type ReportNode, walk } from "@rapporteur/core";
import { markdown } from "@rapporteur/markdown";
import { describe, expect, it } from "vitest";
import { docx } from "../../src/index.ts";

/*
 * The real report's Markdown, and the Word file that pandoc 2.17 made of it (`pandoc -f gfm -t html`, then
 * `pandoc -f html -t docx`): headings in Word's own styles, notes as paragraphs that open with a raised figure, texts
 * torn where pages end.
 */
const source = new URL(
  "../../../../reports/hrc54-human-rights-of-migrants/source/report.md",
  import.meta.url,
);
const copy = new URL("documents/human-rights-of-migrants.docx", import.meta.url);
const throughMarkdown = markdown.read({ bytes: readFileSync(source), name: "report.md" });
const throughWord = docx.read({ bytes: readFileSync(copy), name: "report.docx" });
if (!throughMarkdown.ok || !throughWord.ok) throw new Error("unreadable");
const [wanted, found] = [throughMarkdown.value, throughWord.value];

/** Notes with an address that OCR escaped twice (`\\_`): pandoc ends the link at the first backslash and keeps them all. */
const brokenAddresses = ["fn-2", "fn-19", "fn-21", "fn-27", "fn-35", "fn-61", "fn-67", "fn-75"];

function nodes(report: Report): ReadonlyMap<string, ReportNode> {
  const all = new Map<string, ReportNode>();
  walk(report, (node) => {
    all.set(node.id, node as ReportNode);
  });
  return all;
}

describe("the real report through Markdown and through Word", () => {
  it("has the same nodes with the same words, looks, links and marks, but for addresses that pandoc broke", () => {
    const [ours, theirs] = [nodes(found), nodes(wanted)];
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    const different = [...theirs.keys()].filter((id) => {
      const [one, other] = [ours.get(id), theirs.get(id)];
      return !one || !other || JSON.stringify(ownInlines(one)) !== JSON.stringify(ownInlines(other));
    });
    expect(different).toEqual(brokenAddresses);
  });

  it("differs in those by backslashes, and by underscores that pandoc took for emphasis", () => {
    const [ours, theirs] = [nodes(found), nodes(wanted)];
    for (const id of brokenAddresses) {
      const [one, other] = [ours.get(id), theirs.get(id)];
      if (!one || !other) throw new Error(id);
      expect(plainText(one)).toContain("\\");
      expect(plainText(one).replace(/[\\_]/g, "")).toBe(plainText(other).replace(/_/g, ""));
    }
  });

  it("has the same masthead, recommendations, State submissions and as many citations", () => {
    expect(found.masthead).toEqual(wanted.masthead);
    expect(found.recommendations).toEqual(wanted.recommendations);
    expect(found.stateSubmissions).toEqual(wanted.stateSubmissions);
    expect(found.citations.map(({ id, kind }) => [id, kind])).toEqual(
      wanted.citations.map(({ id, kind }) => [id, kind]),
    );
  });

  it("has each tear joined, and an account without faults", () => {
    const joins = (all: typeof throughWord): number =>
      all.diagnostics.filter(({ code }) => /^parser\/(?:paragraph|note)-joined/.test(code)).length;
    expect(joins(throughWord)).toBe(joins(throughMarkdown));
    expect(joins(throughWord)).toBe(13);
    expect(throughWord.trace?.account.faults).toEqual([]);
  });
});
