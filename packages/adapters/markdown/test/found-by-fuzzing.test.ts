import { plainText } from "@rapporteur/core";
import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { describe, expect, it } from "vitest";
import { markdown, printMarkdown } from "../src/index.ts";

function read(text: string) {
  const reading = markdown.read({ text });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  return reading;
}

describe("every character has its place", () => {
  it.each([
    ["a break at the end of a line of the masthead", "General Assembly<br>"],
    ["a break at both ends of a paragraph", "# General Assembly\n\n1. <br>One.<br>\n\n2. Two."],
    ["a break before a point", "# General Assembly\n\n1. One:\n\n(a) <br/> a;\n\n(b) b.<br>"],
    ["a space that is written as a reference", "General Assembly&#32;\n\n1. &nbsp;One.&#x20;"],
    ["a mark that reads like an annex", "1.\n2.\n3.\n# >\n[^annex-II-fn-4]<b>**;**<sup>\n[^annex-II-fn-4]:"],
    ["a heading in a summary", "*Resumen*\n\n**o de s**\n6.\n# n\n1.El\n2.\n3. El"],
    ["a break in a note", "# General Assembly\n\n1. One.<sup>1</sup>\n\n<sup>1</sup> <br> See A/74/271.<br>"],
  ])("%s", (_what, text) => {
    const { trace } = read(text);
    expect(trace?.account.faults).toEqual([]);
    const printed = printMarkdown(text);
    expect(faultsOf(printed)).toEqual([]);
  });
});

it("of two sections of one State each submission has an id of its own, and the second is told", () => {
  const { value, diagnostics } = read(
    [
      "# General Assembly",
      "# I. Summary of information received from Member States",
      "## A. Argentina",
      "1. One.",
      "## B. Argentina",
      "2. Two.",
    ].join("\n\n"),
  );
  expect(value.stateSubmissions.map(({ id, section }) => [id, section])).toEqual([
    ["submission-ARG", "sec-I-A"],
    ["submission-ARG-2", "sec-I-B"],
  ]);
  expect(diagnostics.map(({ code, node }) => [code, node])).toContainEqual(["parser/id-clash", "sec-I-B"]);
});

it("what looks like a heading in a summary is a paragraph of it", () => {
  const { value } = read(
    "# General Assembly\n\n*Summary*\n\n**Aims**\n\nThe report is short.\n\n# I. Introduction\n\n1. One.",
  );
  expect(value.summary.map((block) => block.type === "paragraph" && plainText(block))).toContain(
    "The report is short.",
  );
  expect(value.sections.map(({ label }) => label)).toContain("I");
});
