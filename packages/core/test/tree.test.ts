import { expect, test } from "vitest";
import { locate } from "../src/pinpoint/locate.ts";
import { footnotesOf } from "../src/registers/footnotes-of.ts";
import { submissionOf } from "../src/registers/submission-of.ts";
import { actWords, citationWords, recommendationText } from "../src/registers/words.ts";
import { find } from "../src/tree/find.ts";
import { fullText } from "../src/tree/full-text.ts";
import { plainText } from "../src/tree/plain-text.ts";
import { reportIndex } from "../src/tree/report-index.ts";
import type { ReportNode } from "../src/tree/report-node.ts";
import { walk } from "../src/tree/walk.ts";
import { validate } from "../src/validation/validate.ts";
import { changed } from "./changed.ts";
import { mark, sampleReport, text } from "./sample-report.ts";

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

test("full text of what else there is: quotes, captions, notes, annexes, and what has no label", () => {
  expect(fullText(node("sec-I"))).toBe("Introduction\n1. Emissions of CO2 rose.\n7. Quoted.");
  expect(fullText(node("quote-1"))).toBe("7. Quoted.");
  expect(fullText(node("figure-1"))).toBe("Map");
  expect(fullText(node("fn-2"))).toBe("Ibid.");
  expect(fullText(node("annex-I"))).toBe("List of submissions\n1. One.\nA. States");
  expect(fullText(sampleReport).endsWith("\nI. List of submissions\n1. One.\nA. States")).toBe(true);
  const bare = changed(sampleReport, {
    "/sections/1/sections/0/label": undefined,
    "/sections/1/sections/0/blocks/0/number": undefined,
    "/sections/1/sections/0/blocks/1/caption": undefined,
    "/sections/1/sections/0/blocks/2/caption": undefined,
    "/sections/2/blocks/0/points/0/label": "3.1",
    "/sections/2/blocks/0/points/1/label": "•",
    "/annexes/0/label": undefined,
  });
  const textOf = (id: string) => fullText(find(bare, id) ?? bare);
  expect(textOf("sec-II")).toBe(
    "Submissions\nArgentina\nArgentina reported\non 10 km2; see A/HRC/54/81.\nYear\n2023\t5",
  );
  expect(textOf("figure-1")).toBe("");
  expect(
    textOf("para-3")
      .split("\n")
      .filter((line) => /^[3•]/.test(line)),
  ).toEqual(["3.1 Calls upon States to:", "• Requests OHCHR to report."]);
  expect(fullText(bare)).toContain("\nList of submissions\n");
});

test("a figure's own words are its caption", () => {
  expect(plainText(node("figure-1"))).toBe("Map");
  const bare = changed(sampleReport, { "/sections/1/sections/0/blocks/2/caption": undefined });
  expect(plainText(find(bare, "figure-1") ?? [])).toBe("");
});

test("marks and control characters are found inside links and emphasis, however deep", () => {
  const deep = (inner: unknown) => [
    { type: "link", url: "https://un.org/", children: [{ type: "strong", children: [inner] }] },
  ];
  const { marks } = reportIndex(changed(sampleReport, { "/summary/0/content": deep(mark("fn-1")) }));
  expect(marks[1]).toMatchObject({ footnote: "fn-1", holder: { node: { id: "summary-1" } } });
  const codes = (inner: unknown) =>
    validate(changed(sampleReport, { "/summary/0/content": deep(inner) })).diagnostics.map(
      ({ code, node: at }) => [code, at],
    );
  expect(codes(text("Sound."))).toEqual([]);
  expect(codes(mark("fn-9"))).toEqual([["core/footnote-target-exists", "summary-1"]]);
  expect(codes(text("a\fb"))).toEqual([["core/text-is-clean", "summary-1"]]);
});

test("a note belongs where its first mark stands: later marks, and those in other notes, do not move it", () => {
  const again = changed(sampleReport, { "/annexes/0/blocks/0/content/-": mark("fn-2") });
  expect(locate(again, "footnote 2")?.node.id).toBe("fn-2");
  expect(validate(again).diagnostics).toEqual([]);
  const inNote = changed(sampleReport, {
    "/sections/0/blocks/0/content/3": undefined,
    "/footnotes/2/content/-": mark("fn-1"),
  });
  expect(validate(inNote).diagnostics).toEqual([]);
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
  expect(actWords(sampleReport, recommendation, { ...act, start: 9, end: 14 })).toBe("OHCHR");
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
