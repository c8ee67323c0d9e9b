import { expect, test } from "vitest";
import { footnotesOf } from "../src/registers/footnotes-of.ts";
import { submissionOf } from "../src/registers/submission-of.ts";
import { actWords, citationWords, recommendationText } from "../src/registers/words.ts";
import { find } from "../src/tree/find.ts";
import { fullText } from "../src/tree/full-text.ts";
import { plainText } from "../src/tree/plain-text.ts";
import { reportIndex } from "../src/tree/report-index.ts";
import type { ReportNode } from "../src/tree/report-node.ts";
import { walk } from "../src/tree/walk.ts";
import { sampleReport } from "./sample-report.ts";

const node = (id: string): ReportNode => {
  const found = find(sampleReport, id);
  if (!found) throw new Error(`The sample has no ${id}.`);
  return found;
};

test("walk visits every node once, in reading order, with what is around it", () => {
  const seen: string[] = [];
  walk(sampleReport, ({ id }, { part, ancestors }) => {
    seen.push([part, ...ancestors.map((ancestor) => ancestor.id), id].join(" > "));
  });
  expect(seen).toEqual([
    "summary > summary-1",
    "sections > sec-I",
    "sections > sec-I > para-1",
    "sections > sec-I > quote-1",
    "sections > sec-I > quote-1 > quote-1-para-7",
    "sections > sec-II",
    "sections > sec-II > sec-II-A",
    "sections > sec-II > sec-II-A > para-2",
    "sections > sec-II > sec-II-A > table-1",
    "sections > sec-II > sec-II-A > figure-1",
    "sections > sec-III",
    "sections > sec-III > para-3",
    "sections > sec-III > para-3 > para-3-a",
    "sections > sec-III > para-3 > para-3-a > para-3-a-i",
    "sections > sec-III > para-3 > para-3-a > para-3-a-ii",
    "sections > sec-III > para-3 > para-3-b",
    "annexes > annex-I",
    "annexes > annex-I > annex-I-para-1",
    "annexes > annex-I > annex-I-sec-A",
    ...["fn-star", "fn-1", "fn-2", "fn-a", "annex-I-fn-1"].map((id) => `footnotes > ${id}`),
  ]);
});

test("a visitor may skip what is inside a node", () => {
  const seen: string[] = [];
  walk(sampleReport, ({ id, type }) => {
    seen.push(id);
    return type === "section" ? "skip" : undefined;
  });
  expect(seen).toContain("sec-III");
  expect(seen).not.toContain("para-3");
});

test("plain text is a node's own words: no markup, no note marks, a break is a line feed", () => {
  expect(plainText(node("para-1"))).toBe("Emissions of CO2 rose.");
  expect(plainText(node("para-2"))).toBe("Argentina reported\non 10 km2; see A/HRC/54/81.");
  expect(plainText(node("para-3"))).toBe("The Secretary-General:\nAll this matters.");
  expect(plainText(node("sec-II-A"))).toBe("Argentina");
  expect(plainText(node("table-1"))).toBe("Arrivals\nYear\n2023\n5");
  expect(plainText(node("quote-1"))).toBe("");
  expect(plainText(sampleReport.masthead.subtitle ?? [])).toBe("Report of the Secretary-General");
});

test("full text is all words of a node, with the labels of what is inside it", () => {
  expect(fullText(node("para-3"))).toBe(
    [
      "The Secretary-General:",
      "(a) Calls upon States to:",
      "(i) Listen;",
      "(ii) Act 😀;",
      "without delay;",
      "(b) Requests OHCHR to report.",
      "All this matters.",
    ].join("\n"),
  );
  expect(fullText(node("table-1"))).toBe("Arrivals\nYear\n2023\t5");
  const all = fullText(sampleReport);
  expect(
    all.startsWith(
      "Human rights of migrants\nReport of the Secretary-General\nA summary.\nI. Introduction\n1. Em",
    ),
  ).toBe(true);
  expect(all).not.toContain("Submitted late");
});

test("the index knows marks with their holders, citations, and ids used twice", () => {
  const index = reportIndex(sampleReport);
  expect(index.marks.map(({ footnote, holder }) => [footnote, holder?.node.id])).toEqual([
    ["fn-star", undefined],
    ["fn-1", "para-1"],
    ["fn-2", "para-2"],
    ["fn-a", "table-1"],
    ["annex-I-fn-1", "annex-I-para-1"],
  ]);
  expect([...index.citations.keys()]).toEqual(["cite-1-1", "cite-1-2", "cite-2-1"]);
  expect(index.repeatedIds).toEqual([]);
});

test("registers give the words they point at", () => {
  const [first, second, third] = sampleReport.citations.map((citation) =>
    citationWords(sampleReport, citation),
  );
  expect([first, second, third]).toEqual(["A/HRC/54/81, paras. 24–38", "E/2021/71", "Ibid."]);
  const [recommendation] = sampleReport.recommendations;
  const [act] = recommendation?.acts ?? [];
  if (!recommendation || !act) throw new Error("The sample has a recommendation with an act.");
  expect(actWords(sampleReport, recommendation, act)).toBe("Requests OHCHR to report.");
  expect(recommendationText(reportIndex(sampleReport), recommendation)).toBe("Requests OHCHR to report.");
  expect(citationWords(sampleReport, { ...sampleReport.citations[0], source: "fn-0" } as never)).toBe("");
});

test("the notes of a node, and the submission of a State", () => {
  const labels = (id: string) => footnotesOf(sampleReport, id).map(({ label }) => label);
  expect(labels("sec-II")).toEqual(["2", "a"]);
  expect(labels("para-1")).toEqual(["1"]);
  expect(labels("para-3")).toEqual([]);
  expect(submissionOf(sampleReport, "arg")?.id).toBe("submission-ARG");
  expect(submissionOf(sampleReport, "032")?.id).toBe("submission-ARG");
  expect(submissionOf(sampleReport, "BRA")).toBeUndefined();
});
