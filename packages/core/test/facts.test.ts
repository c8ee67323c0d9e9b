import { expect, test } from "vitest";
import { coreDiagnostics } from "../src/diagnostics.ts";
import { allFacts } from "../src/facts/all-facts.ts";
import { validate } from "../src/validation/validate.ts";
import { type Changes, changed } from "./changed.ts";
import { mark, sampleReport, text } from "./sample-report.ts";

/** What a change to the sound report is found to break. */
function findings(changes: Changes) {
  const outcome = validate(changed(sampleReport, changes));
  expect(outcome.ok).toBe(true);
  return outcome.diagnostics.map(({ code, severity, node, data }) => ({ code, severity, node, data }));
}

const emptied = [
  "summary",
  "sections",
  "annexes",
  "footnotes",
  "citations",
  "stateSubmissions",
  "recommendations",
];

/** Findings in a report whose body has just these paragraphs. */
const numbered = (...numbers: string[]) =>
  findings({
    "/blocks": numbers.map((number, index) => {
      return { type: "paragraph", id: `p-${index}`, number, content: [text("Words.")], points: [] };
    }),
    "/masthead/subtitle": undefined,
    ...Object.fromEntries(emptied.map((key) => [`/${key}`, []])),
  }).map(({ node, data }) => ({ node, ...data }));

test("a sound report has no findings, and comes back as it is", () => {
  const before = structuredClone(sampleReport);
  expect(validate(sampleReport)).toEqual({ ok: true, value: sampleReport, diagnostics: [] });
  expect(sampleReport).toEqual(before);
});

test("every fact has its row in the table of diagnostics, and its file's name", () => {
  for (const { id } of allFacts) expect(coreDiagnostics.rules).toHaveProperty(id);
});

test("id-is-unique: nodes and registers share their ids", () => {
  expect(findings({ "/summary/0/id": "annex-I-para-1" })).toMatchObject([
    { code: "core/id-is-unique", severity: "error", node: "annex-I-para-1" },
  ]);
  expect(findings({ "/recommendations/0/id": "para-3-b" })).toMatchObject([
    { code: "core/id-is-unique", data: { id: "para-3-b" } },
  ]);
});

test("footnote-target-exists: a mark without its footnote", () => {
  const found = findings({ "/sections/0/blocks/0/content/-": mark("fn-9") });
  expect(found).toEqual([
    { code: "core/footnote-target-exists", severity: "error", node: "para-1", data: { footnote: "fn-9" } },
  ]);
});

test("footnote-is-referenced: a footnote without its mark, by number or by letter", () => {
  expect(findings({ "/sections/1/sections/0/blocks/0/content/8": undefined })).toEqual([
    { code: "core/footnote-is-referenced", severity: "error", node: "fn-2", data: { label: "2" } },
  ]);
  expect(findings({ "/sections/1/sections/0/blocks/1/rows/1/cells/1/content/1": undefined })).toMatchObject([
    { code: "core/footnote-is-referenced", node: "fn-a" },
  ]);
});

test("footnote-numbers-ascend: skipped, doubled, backward; an annex may begin again", () => {
  expect(findings({ "/footnotes/2/label": "3" })).toMatchObject([
    {
      code: "core/footnote-numbers-ascend",
      node: "fn-2",
      data: { number: "3", previous: "1", expected: "2" },
    },
  ]);
  expect(findings({ "/footnotes/2/label": "1" })).toMatchObject([
    {
      code: "core/footnote-numbers-ascend",
      node: "fn-2",
      data: { number: "1", previous: "1", expected: "2" },
    },
  ]);
  expect(findings({ "/footnotes/4/label": "3" })).toEqual([]);
  expect(findings({ "/footnotes/4/label": "5" })).toMatchObject([
    { code: "core/footnote-numbers-ascend", node: "annex-I-fn-1", data: { expected: "3" } },
  ]);
});

test("footnote-marks-ascend: marks out of order are doubted, a repeated mark is not", () => {
  expect(
    findings({
      "/sections/0/blocks/0/content/3": mark("fn-2"),
      "/sections/1/sections/0/blocks/0/content/8": mark("fn-1"),
    }),
  ).toEqual([
    {
      code: "core/footnote-marks-ascend",
      severity: "warning",
      node: "fn-1",
      data: { number: 1, previous: 2 },
    },
  ]);
  expect(findings({ "/sections/2/blocks/0/content/-": mark("fn-1") })).toEqual([]);
});

test("paragraph-numbers-ascend: the numbers are named", () => {
  expect(numbered("1", "2", "3")).toEqual([]);
  expect(numbered("1", "3", "4")).toEqual([{ node: "p-1", number: "3", previous: "1", expected: "2" }]);
  expect(numbered("2", "3")).toEqual([{ node: "p-0", number: "2", previous: "none", expected: "1" }]);
  expect(numbered("1", "2", "2", "3")).toEqual([{ node: "p-2", number: "2", previous: "2", expected: "3" }]);
  expect(numbered("1", "2", "3", "2", "4")).toEqual([
    { node: "p-3", number: "2", previous: "3", expected: "4" },
  ]);
  expect(numbered("1", "2", "1", "2", "3")).toEqual([
    { node: "p-2", number: "1", previous: "2", expected: "3" },
  ]);
  expect(numbered("1", "2", "2 bis", "3")).toEqual([]);
});

test("paragraph-numbers-ascend: an annex begins again or goes on; quoted numbers do not count", () => {
  const annexNumber = (number: string) => findings({ "/annexes/0/blocks/0/number": number });
  expect(annexNumber("1")).toEqual([]);
  expect(annexNumber("4")).toEqual([]);
  expect(annexNumber("2")).toMatchObject([{ code: "core/paragraph-numbers-ascend", severity: "error" }]);
});

test("paragraph-numbers-ascend: summary, body and each annex are runs; sections of the body are none", () => {
  const numbers = (changes: Changes) => findings(changes).map(({ node, data }) => ({ node, ...data }));
  const paragraph = (id: string, number: string) => ({
    type: "paragraph",
    id,
    number,
    content: [],
    points: [],
  });
  expect(numbers({ "/summary/0/number": "1" })).toEqual([]);
  expect(numbers({ "/summary/0/number": "2" })).toEqual([
    { node: "summary-1", number: "2", previous: "none", expected: "1" },
  ]);
  const again = { "/sections/1/sections/0/blocks/0/number": "1", "/sections/2/blocks/0/number": "2" };
  expect(numbers(again)).toEqual([{ node: "para-2", number: "1", previous: "1", expected: "2" }]);
  expect(numbers({ "/blocks/0": paragraph("para-0", "1") })).toEqual([
    { node: "para-1", number: "1", previous: "1", expected: "2" },
  ]);
  const annex = (number: string) => ({
    ...{ type: "annex", id: "annex-II", label: "II", title: [text("More")], sections: [] },
    blocks: [paragraph("annex-II-para-1", number)],
  });
  expect(numbers({ "/annexes/1": annex("1") })).toEqual([]);
  expect(numbers({ "/annexes/1": annex("2") })).toEqual([]);
  expect(numbers({ "/annexes/1": annex("3") })).toEqual([
    { node: "annex-II-para-1", number: "3", previous: "1", expected: "2" },
  ]);
});

test("section-labels-ascend: among siblings, annexes too", () => {
  expect(findings({ "/sections/2/label": "IV" })).toEqual([
    {
      code: "core/section-labels-ascend",
      severity: "warning",
      node: "sec-III",
      data: { label: "IV", previous: "II", expected: "III" },
    },
  ]);
  expect(findings({ "/sections/1/sections/0/label": "B" })).toMatchObject([
    { node: "sec-II-A", data: { label: "B", previous: "none", expected: "A" } },
  ]);
  expect(findings({ "/annexes/0/label": "II" })).toMatchObject([{ node: "annex-I" }]);
});

test("point-labels-ascend: at every depth", () => {
  expect(findings({ "/sections/2/blocks/0/points/1/label": "c" })).toMatchObject([
    { code: "core/point-labels-ascend", severity: "warning", node: "para-3-b", data: { expected: "b" } },
  ]);
  const deep = "/sections/2/blocks/0/points/0/points/1/label";
  expect(findings({ [deep]: "iii" })).toMatchObject([{ node: "para-3-a-ii" }]);
  expect(findings({ [deep]: "•" })).toEqual([]);
});

test("point-labels-ascend: a letter that is a roman figure stands twice, where it seems to open a list of one", () => {
  const points = "/sections/2/blocks/0/points";
  const point = (id: string, label: string, inner: readonly unknown[] = []) => ({
    type: "point",
    id,
    label,
    content: [],
    points: inner,
  });
  const letters = [..."abcdefgh"].map((label) => point(label, label));
  const list = (...inner: readonly unknown[]) => findings({ [points]: [...letters, point("x", "i", inner)] });
  const labels = (found: ReturnType<typeof findings>) =>
    found.filter(({ code }) => code === "core/point-labels-ascend").map(({ node, data }) => [node, data]);
  expect(labels(list())).toEqual([]);
  expect(labels(list(point("y", "i")))).toEqual([["y", { label: "i", previous: "i", expected: "j" }]]);
  expect(labels(list(point("y", "i"), point("z", "ii")))).toEqual([]);
  // A letter that is no roman figure opens no list: one finding, not two.
  expect(labels(findings({ [points]: [point("a", "a"), point("b", "b", [point("y", "b")])] }))).toEqual([
    ["y", { label: "b", previous: "none", expected: "a" }],
  ]);
});

test("citations stand somewhere, lead through notes, and may mean only other citations", () => {
  expect(findings({ "/citations/1/source": "fn-77" })).toMatchObject([
    { code: "core/citation-source-exists", severity: "error", node: "cite-1-2", data: { source: "fn-77" } },
  ]);
  expect(findings({ "/citations/2/via": "para-1" })).toMatchObject([
    { code: "core/citation-via-exists", node: "cite-2-1", data: { via: "para-1" } },
  ]);
  const candidates = ["cite-1-1", "cite-9-9", "cite-2-1"];
  expect(findings({ "/citations/2/candidates": candidates })).toMatchObject([
    { code: "core/citation-candidates-exist", data: { candidate: "cite-9-9" } },
    { code: "core/citation-candidates-exist", data: { candidate: "cite-2-1" } },
  ]);
});

test("offset-inside-text: citations and acts cover whole characters of their node", () => {
  const end = (value: number) => findings({ "/citations/2/end": value });
  expect(end(5)).toEqual([]);
  expect(end(6)).toMatchObject([
    { code: "core/offset-inside-text", severity: "error", data: { end: 6, length: 5 } },
  ]);
  expect(end(0)).toMatchObject([{ code: "core/offset-inside-text" }]);
  expect(findings({ "/recommendations/0/acts/0/end": 26 })).toMatchObject([
    { node: "rec-3-b", data: { length: 25 } },
  ]);
  const split = (to: number) =>
    findings({ "/recommendations/0/point": "para-3-a-ii", "/recommendations/0/acts/0/end": to });
  expect(split(5)).toMatchObject([{ code: "core/offset-inside-text" }]);
  expect(split(6)).toEqual([]);
});

test("submissions name a section and paragraphs inside it", () => {
  expect(findings({ "/stateSubmissions/0/section": "sec-IX" })).toMatchObject([
    { code: "core/submission-section-exists", severity: "error", data: { section: "sec-IX" } },
    { code: "core/submission-paragraphs-exist" },
  ]);
  const paragraphs = ["para-2", "para-1", "table-1"];
  expect(findings({ "/stateSubmissions/0/paragraphs": paragraphs })).toMatchObject([
    { code: "core/submission-paragraphs-exist", data: { paragraph: "para-1", section: "sec-II-A" } },
    { code: "core/submission-paragraphs-exist", data: { paragraph: "table-1" } },
  ]);
});

test("recommendation-node-exists: the point belongs to the paragraph", () => {
  expect(findings({ "/recommendations/0/paragraph": "para-2" })).toMatchObject([
    {
      code: "core/recommendation-node-exists",
      severity: "error",
      node: "rec-3-b",
      data: { place: "para-3-b" },
    },
  ]);
});

test("recommendation-node-exists: the paragraph is a paragraph that is there, and may have no point", () => {
  const place = (paragraph: string, point: string | undefined) =>
    findings({ "/recommendations/0/paragraph": paragraph, "/recommendations/0/point": point })
      .filter(({ code }) => code === "core/recommendation-node-exists")
      .map(({ data }) => data?.place);
  expect(place("para-3", undefined)).toEqual([]);
  expect(place("para-3", "para-3-a-ii")).toEqual([]);
  expect(place("para-9", undefined)).toEqual(["para-9"]);
  expect(place("sec-III", undefined)).toEqual(["sec-III"]);
  // The point stands in this section, which is no paragraph.
  expect(place("sec-III", "para-3-b")).toEqual(["para-3-b"]);
  expect(place("para-3", "para-2")).toEqual(["para-2"]);
  expect(place("para-3", "para-3-z")).toEqual(["para-3-z"]);
});

test("text-is-clean: control characters are doubted, in the masthead too", () => {
  expect(findings({ "/footnotes/0/content/0/value": "a\fb" })).toEqual([
    { code: "core/text-is-clean", severity: "warning", node: "fn-star", data: { character: "U+000C" } },
  ]);
  expect(findings({ "/masthead/title/0/value": "\u0085" })).toMatchObject([
    { code: "core/text-is-clean", data: { character: "U+0085" } },
  ]);
});

test("session-dates-in-order", () => {
  expect(findings({ "/masthead/session/end": "2023-09-10" })).toMatchObject([
    {
      code: "core/session-dates-in-order",
      severity: "error",
      data: { start: "2023-09-11", end: "2023-09-10" },
    },
  ]);
});

test("footnote-marks-ascend: a paragraph's closing is read after its points", () => {
  const note = (label: string) => ({ type: "footnote", id: `fn-${label}`, label, content: [text("Note.")] });
  expect(
    findings({
      "/sections/2/blocks/0/closing/-": mark("fn-4"),
      "/sections/2/blocks/0/points/1/content/-": mark("fn-3"),
      "/footnotes/4": note("4"),
      "/footnotes/3": note("3"),
      "/annexes": [],
      "/sections/1/sections/0/blocks/1/rows/1/cells/1/content": [],
    }),
  ).toEqual([]);
});
