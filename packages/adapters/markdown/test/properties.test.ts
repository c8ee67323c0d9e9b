import { anyCharacter } from "@rapporteur/tooling/testing/any-character";
import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { runsOf } from "@rapporteur/tooling/testing/runs-of";
import fc from "fast-check";
import createMarkdownIt, { type Token } from "markdown-it";
import { expect, test } from "vitest";
import { printMarkdown } from "../src/index.ts";

const blockParts =
  '\n|\n\n|\r\n|\r|  \n|\\\n|> |>|- |1. |83. |(a) |# |### |---\n|===\n|```\n|~~~\n|```md\n|    |\t|[^1]: |[^1]|[a]: http://x.y\n|[a]|[a][a]|<!--|-->|<sup>1</sup> |<sup>|</sup>|<b>|</b>|<br>|<br/>|</a>|<i>|</i>|**|*|_|__|`|``|![|[|](http://x.y)|](#)|](javascript:x)|](a "t")|]|(|)|\\|\\\\_|\\*|&amp;|&|<http://a.b/c%20d>|<|foo|bar baz|.|中。|\ufeff|\0|\u00a0|\f|$^{1}$|$|•|é|😀|http://a.b/c_d'.split(
    "|",
  );
const tableParts = ["|", "|-|-|\n", "| a | b |\n", '<a href="http://x.y">', "<span id='x'>"];

const markdownText = fc
  .array(fc.constantFrom(...blockParts, ...tableParts), { maxLength: 30 })
  .map((parts) => parts.join(""));

test("every character but white space stands in one run or one discard", () => {
  fc.assert(
    fc.property(fc.oneof(markdownText, fc.string({ unit: anyCharacter, maxLength: 60 })), (text) => {
      expect(faultsOf(printMarkdown(text), { order: true })).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test("a run's text is its stretch of the source, unless that is an entity, a break or a repaired address", () => {
  fc.assert(
    fc.property(markdownText, (text) => {
      for (const run of runsOf(printMarkdown(text))) {
        const source = text.slice(run.start, run.end).replaceAll("\0", "\ufffd");
        if (run.text === "&") expect(source).toMatch(/^&(amp;)?$/);
        else if (run.text === "\n") expect(source).toMatch(/^(<br\/?>|\s*)$/);
        else if (source.includes("\\\\_") && run.url !== undefined) expect(run.text).not.toContain("\\\\");
        else if (source.trim() === "") expect(run.text.trim()).toBe("");
        else expect(run.text).toBe(source);
      }
    }),
    { numRuns: 1000 },
  );
});

test("printing leaves no state behind", () => {
  fc.assert(
    fc.property(markdownText, markdownText, (one, other) => {
      const first = JSON.stringify(printMarkdown(one));
      printMarkdown(other);
      expect(JSON.stringify(printMarkdown(one))).toBe(first);
    }),
    { numRuns: 200 },
  );
});

/** markdown-it as it comes, with targets left as written. */
const reference = new createMarkdownIt("commonmark", { html: false, maxNesting: 1000 });
reference.normalizeLink = (url) => url;
reference.normalizeLinkText = (text) => text;

type Look = readonly [look: string, text: string];

/** Text with its looks, as markdown-it reads it. */
function looksOf(tokens: readonly Token[]): Look[] {
  const looks: Look[] = [];
  const urls: string[] = [];
  let bold = 0;
  let italic = 0;
  for (const token of tokens) {
    if (token.type.startsWith("strong")) bold += token.nesting;
    else if (token.type.startsWith("em")) italic += token.nesting;
    else if (token.type === "link_open") urls.push(String(token.attrGet("href")));
    else if (token.type === "link_close") urls.pop();
    else {
      const text = token.type === "softbreak" ? " " : token.type === "hardbreak" ? "\n" : token.content;
      looks.push([`${bold > 0} ${italic > 0} ${urls.at(-1) ?? ""}`, text]);
    }
  }
  return looks;
}

/** Equal looks in one, white space left out: how that is parted into runs is nobody's concern. */
function merged(looks: readonly Look[]): Look[] {
  const result: [string, string][] = [];
  for (const [look, text] of looks) {
    const words = text.replace(/[ \t]+/g, "").replace(/\n/g, "⏎");
    const last = result.at(-1);
    if (words === "") continue;
    if (last?.[0] === look) last[1] += words;
    else result.push([look, words]);
  }
  return result;
}

const inlineParts = [
  ...[
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "[",
    "]",
    "](http://x.y)",
    "](<http://x.y>)",
    "](http://x.y 't')",
  ],
  ...[" ", "a", "b", "foo", "\\", "\\*", "\\\\", "&amp;", "&lt;", "&", "<http://a.b>", "<a@b.c>", "."],
  ...["(", ")", "!", "é", "\u00a0", "«", "😀", '"', "\\\n", "  \nx", "\nx"],
];

test("emphasis, links, code, escapes and entities are read as markdown-it reads them", () => {
  const inline = fc
    .array(fc.constantFrom(...inlineParts), { maxLength: 16 })
    .map((parts) => `x${parts.join("")}y`)
    // markdown-it takes the end of a link's words for a space; by the letter of CommonMark it is punctuation.
    .filter((text) => !/[*_]\]/.test(text))
    .filter((text) => !text.includes("![") && !/``[\s\S]*\n/.test(text));
  fc.assert(
    fc.property(inline, (text) => {
      const [paragraph, ...rest] = printMarkdown(text).blocks;
      if (paragraph?.kind !== "paragraph" || rest.length > 0) return;
      const ours = paragraph.runs.map(
        (run): Look => [`${run.bold === true} ${run.italic === true} ${run.url ?? ""}`, run.text],
      );
      const theirs = reference.parse(text, {}).find(({ type }) => type === "inline")?.children ?? [];
      expect(merged(ours)).toEqual(merged(looksOf(theirs)));
    }),
    { numRuns: 4000 },
  );
});
