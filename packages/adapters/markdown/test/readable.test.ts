import { execFileSync, spawnSync } from "node:child_process";
import { plainText, type Report, type Section, walk } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import fc from "fast-check";
import type { Nodes, Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { markdown } from "../src/index.ts";
import { realReport, realSource, writtenAs } from "./real-report.ts";

const report = realReport();
const file = writtenAs("readable", report);
const remark = unified().use(remarkParse).use(remarkGfm);

function nodesOf<Type extends Nodes["type"]>(tree: Root, type: Type): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  const look = (node: Nodes) => {
    if (node.type === type) found.push(node as Extract<Nodes, { type: Type }>);
    if ("children" in node) for (const child of node.children) look(child);
  };
  look(tree);
  return found;
}

/** The text that remark's tree shows; breaks and all HTML but anchors and line breaks left out. */
function shown(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "html") return node.value === "<br>" ? "\n" : "";
  return "children" in node ? node.children.map(shown).join("") : "";
}

/** Headings of the report as lines: level, label and title. */
function headingsOf(sections: readonly Section[], level = 2): string[] {
  return sections.flatMap(({ label, title, sections: inner }) => [
    `${level} ${label}. ${plainText(title)}`,
    ...headingsOf(inner, level + 1),
  ]);
}

describe("the readable profile of the real report, read by remark", () => {
  const tree = remark.parse(file);
  const anchorsOf = (pattern: RegExp) =>
    nodesOf(tree, "html").flatMap(({ value }) => pattern.exec(value)?.[1] ?? []);

  test("has 83 paragraphs, each with its anchor and its number", () => {
    const numbers = nodesOf(tree, "paragraph").flatMap((paragraph) => {
      const [first] = paragraph.children;
      const anchor = first?.type === "html" ? /^<a id="para-(\d+)">$/.exec(first.value)?.[1] : undefined;
      return anchor === undefined ? [] : [`${anchor} ${/^\d+\. (?=.)/.exec(shown(paragraph))?.[0]}`];
    });
    expect(numbers).toEqual(Array.from({ length: 83 }, (_, index) => `${index + 1} ${index + 1}. `));
  });

  test("has 31 headings under the title, in the right tree", () => {
    const headings = nodesOf(tree, "heading").map((heading) => `${heading.depth} ${shown(heading)}`);
    expect(headings).toEqual(["1 Human rights of migrants", ...headingsOf(report.sections)]);
    expect(headings).toHaveLength(32);
  });

  test("has 78 notes, each joined to one mark, numbered as printed", () => {
    const marks = nodesOf(tree, "footnoteReference").map(({ identifier }) => identifier);
    const notes = nodesOf(tree, "footnoteDefinition");
    expect(marks).toEqual(Array.from({ length: 78 }, (_, index) => String(index + 1)));
    expect(notes.map(({ identifier }) => identifier)).toEqual(marks);
    expect(notes.map(shown)).toEqual(report.footnotes.slice(1).map(({ content }) => plainText(content)));
  });

  test("has its points in lists, with anchors and labels", () => {
    const points = nodesOf(tree, "listItem").map((item) => /^\(\w+\)/.exec(shown(item))?.[0]);
    expect(points).toEqual([..."abcdefghijklm"].map((letter) => `(${letter})`));
    expect(anchorsOf(/^<a id="para-83-(\w)">$/).join("")).toBe("abcdefghijklm");
  });

  test("has a table of 17 States and one of the recommendations, whose links lead to anchors", () => {
    const [masthead, states, recommendations] = nodesOf(tree, "table");
    expect(masthead?.children).toHaveLength(6);
    expect(states?.children.slice(1).map((row) => shown(row.children[0] as Nodes))).toEqual(
      report.stateSubmissions.map(({ state }) => `${state.name} (${state.iso3})`),
    );
    const acts = report.recommendations.flatMap((recommendation) => recommendation.acts);
    expect(recommendations?.children).toHaveLength(acts.length + 1);
    const anchors = new Set(anchorsOf(/^<a id="([^"]+)">$/));
    const targets = nodesOf(tree, "link").flatMap(({ url }) => (url.startsWith("#") ? [url.slice(1)] : []));
    expect(targets.length).toBeGreaterThan(60);
    expect(targets.filter((target) => !anchors.has(target))).toEqual([]);
  });

  test("shows every word of the report", () => {
    const words = nodesOf(tree, "paragraph").map(shown).join("\n");
    walk(report, (node) => {
      if (node.type === "section") return;
      for (const line of plainText(node).split("\n")) expect(words).toContain(line);
    });
  });

  test("joins what remark cannot join in the source", () => {
    const source = remark.parse(realSource);
    expect(nodesOf(source, "footnoteReference")).toEqual([]);
    expect(nodesOf(source, "footnoteDefinition")).toEqual([]);
  });
});

test("the readable profile can be read again, as print", () => {
  const reading = markdown.read({ text: file });
  if (!reading.ok) throw new Error(reading.diagnostics[0].message);
  const { sections, footnotes, stateSubmissions, recommendations } = reading.value;
  expect({ sections, footnotes, stateSubmissions, recommendations }).toEqual({
    sections: report.sections,
    footnotes: report.footnotes,
    stateSubmissions: report.stateSubmissions,
    recommendations: report.recommendations,
  });
  expect(reading.trace?.account.faults).toEqual([]);
  expect(reading.diagnostics.map(({ code }) => code)).toContain("markdown/readable-read-as-print");
});

const hasPandoc = spawnSync("pandoc", ["--version"]).status === 0;

describe.skipIf(!hasPandoc)(
  "the readable profile of the real report, read by pandoc (if it is installed)",
  () => {
    const html = hasPandoc
      ? execFileSync("pandoc", ["-f", "gfm", "-t", "html"], { input: file, encoding: "utf8" })
      : "";
    const document: unknown = hasPandoc
      ? JSON.parse(execFileSync("pandoc", ["-f", "gfm", "-t", "json"], { input: file, encoding: "utf8" }))
      : {};
    const count = (type: string) => JSON.stringify(document).split(`"t":"${type}"`).length - 1;

    test("has 83 paragraphs, each with its anchor and its number", () => {
      const numbers = [...html.matchAll(/<p><a id="para-(\d+)"><\/a>(\d+)\. /g)].map(
        ([, id, number]) => `${id} ${number}`,
      );
      expect(numbers).toEqual(Array.from({ length: 83 }, (_, index) => `${index + 1} ${index + 1}`));
    });

    test("has 31 headings under the title, in the right tree", () => {
      const headings = [...html.matchAll(/<h([1-6])[^>]*>([\s\S]*?)<\/h\1>/g)].map(
        ([, level, words = ""]) => `${level} ${words.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")}`,
      );
      expect(headings).toEqual(["1 Human rights of migrants", ...headingsOf(report.sections)]);
    });

    test("has 78 joined notes", () => {
      expect(count("Note")).toBe(78);
      expect(html.match(/class="footnote-ref"/g)).toHaveLength(78);
    });
  },
);

/** What the words of a node look like once white space is folded, as a renderer does it. */
const folded = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, " ").trim();

test("whatever the words, remark shows them: nothing in them becomes markup", () => {
  fc.assert(
    fc.property(
      arbitraryReport,
      fc.constantFrom("readable" as const, "lossless" as const),
      (generated, profile) => {
        const tree = remark.parse(writtenAs(profile, generated));
        const blocks = [
          ...nodesOf(tree, "paragraph"),
          ...nodesOf(tree, "heading"),
          ...nodesOf(tree, "tableCell"),
          ...nodesOf(tree, "listItem"),
        ].map((node) => folded(shown(node)));
        walk(generated, (node) => {
          const own =
            node.type === "section" || node.type === "annex"
              ? node.title
              : "content" in node
                ? node.content
                : [];
          const words = folded(plainText(own));
          if (!blocks.some((block) => block.endsWith(words))) {
            throw new Error(
              `${node.id} is not shown: ${JSON.stringify(words)}\n${writtenAs(profile, generated)}`,
            );
          }
        });
      },
    ),
    { numRuns: 25 },
  );
});

test("whatever the words, remark sees the emphasis that is meant, and no other", () => {
  fc.assert(
    fc.property(arbitraryReport, (generated) => {
      const tree = remark.parse(writtenAs("lossless", generated).replace(/^---\n[\s\S]*?\n---\n/, ""));
      const tags = nodesOf(tree, "html").map(({ value }) => value);
      for (const [type, tag] of [
        ["emphasis", "<em>"],
        ["strong", "<strong>"],
      ] as const) {
        const seen = nodesOf(tree, type).length + tags.filter((value) => value === tag).length;
        expect(seen, type).toBe(JSON.stringify(generated).split(`"type":"${type}"`).length - 1);
      }
    }),
    { numRuns: 25 },
  );
});

test("whatever the words, remark finds the notes, headings and anchors that were written", () => {
  fc.assert(
    fc.property(arbitraryReport, (generated: Report) => {
      const tree = remark.parse(writtenAs("readable", generated));
      let headings = 1;
      walk(generated, ({ type }) => {
        if (type === "section" || type === "annex") headings++;
      });
      expect(nodesOf(tree, "heading")).toHaveLength(headings);
      const notes = nodesOf(tree, "footnoteDefinition").map(({ identifier }) => identifier);
      const marks = nodesOf(tree, "footnoteReference").map(({ identifier }) => identifier);
      expect(new Set(marks)).toEqual(new Set(notes));
      expect(new Set(notes).size).toBe(notes.length);
    }),
    { numRuns: 25 },
  );
});
