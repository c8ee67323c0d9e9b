import { describe, expect, test } from "vitest";
import { bumpOf } from "../../src/diff/bump.ts";
import { diff } from "../../src/diff/diff.ts";
import { renamingOf } from "../../src/diff/renaming.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { Report } from "../../src/model/report.ts";
import { type Changes, changed } from "../changed.ts";
import { sampleReport, text } from "../sample-report.ts";
import { changesOf, paragraph, reportOf } from "./short-changes.ts";

const edited = (changes: Changes) => changesOf(sampleReport, changed(sampleReport, changes));

/** A report with a citation of `A/77/189` in the node of this id, at this offset into its words. */
const citing = (report: Report, source: string, start: number, more: Partial<Citation> = {}): Report => ({
  ...report,
  citations: [
    {
      ...{ id: "cite-1", source, start, end: start + 8, kind: "document" },
      ...{ target: { symbol: "A/77/189" }, pinpoints: [], relation: "see", resolution: "direct" },
      ...more,
    },
  ],
});

describe("offsets follow the words they stand at", () => {
  test("in the closing, when the content grows", () => {
    const closed = (content: string, start: number) =>
      citing(
        { ...reportOf(), blocks: [{ ...paragraph(1, text(content)), closing: [text("See A/77/189.")] }] },
        "para-1",
        start,
      );
    expect(changesOf(closed("All rights", 15), closed("All human rights", 21))).toEqual([
      "patch",
      "reworded paragraph para-1.content",
    ]);
  });

  test("of acts, in the point or else the paragraph of their recommendation", () => {
    const asking = (words: string, start: number): Report => ({
      ...reportOf(words),
      recommendations: [
        {
          ...{ id: "rec-1", label: "1", paragraph: "para-1" },
          acts: [{ verb: "urge", printed: "urges", directive: true, start, end: start + 12, addressees: [] }],
        },
      ],
    });
    expect(changesOf(asking("He urges States.", 3), asking("The Chair urges States.", 10))).toEqual([
      "patch",
      "reworded paragraph para-1.content",
    ]);
    const point = "/sections/2/blocks/0/points/1";
    expect(
      edited({
        [`${point}/content`]: [text("Kindly requests OHCHR to report.")],
        "/recommendations/0/acts/0/start": 0,
        "/recommendations/0/acts/0/end": 32,
      }),
    ).toEqual(["patch", "reworded point para-3-b.content"]);
  });

  test("but not in a table, whose words are those of its cells", () => {
    const table = (caption: string, start: number) =>
      citing(
        {
          ...reportOf(),
          blocks: [
            {
              ...{ type: "table", id: "table-1", caption: [text(caption)] },
              rows: [{ cells: [{ content: [text("Year")] }] }],
            },
          ],
        },
        "table-1",
        start,
      );
    expect(changesOf(table("See A/77/189.", 4), table("Please see also A/77/189.", 16))).toEqual([
      "patch",
      "reworded table table-1.caption",
      "changed citation cite-1.start",
      "changed citation cite-1.end",
    ]);
  });
});

test("lists of ids follow what was renumbered, and say what else became of them", () => {
  const [one, two] = [paragraph(1, text("Argentina reported.")), paragraph(1, text("A new beginning."))];
  const submitted = (blocks: Report["blocks"], paragraphs: readonly string[]): Report => ({
    ...reportOf(),
    sections: [{ type: "section", id: "sec-I", label: "I", title: [text("States")], blocks, sections: [] }],
    stateSubmissions: [
      { id: "submission-ARG", state: { name: "Argentina", m49: "032" }, section: "sec-I", paragraphs },
    ],
  });
  const before = submitted([one], ["para-1"]);
  const renumbered = [two, { ...one, id: "para-2", number: "2" }];
  const lines = ["major", "added paragraph para-1", "renumbered paragraph para-1 > para-2"];
  expect(changesOf(before, submitted(renumbered, ["para-2"]))).toEqual(lines);
  expect(changesOf(before, submitted(renumbered, ["para-1", "para-2"]))).toEqual([
    ...lines,
    "changed submission submission-ARG.paragraphs",
  ]);
});

test("an id became another where it is another on both sides; of two that it became, the first counts", () => {
  const ids = [
    ["a", "b"],
    ["a", "c"],
    ["d", "d"],
    [undefined, "e"],
    ["f", undefined],
  ] as const;
  expect([...renamingOf(ids)]).toEqual([["a", "b"]]);
});

describe("how much a version rises", () => {
  test("a number or label that changes under the same id is a patch", () => {
    expect(edited({ "/sections/2/label": "IV" })).toEqual(["patch", "renumbered section sec-III"]);
    expect(edited({ "/sections/2/label": undefined })).toEqual(["patch", "renumbered section sec-III"]);
  });

  test("the heaviest change counts, whatever comes before and after it", () => {
    const { changes } = diff(
      sampleReport,
      changed(sampleReport, { "/masthead/date": "2023-08-04", "/masthead/symbol": "A/1", "/summary": [] }),
    );
    const bumps = changes.map((change) => bumpOf(change));
    expect(bumps.toSorted()).toEqual(["major", "minor", "patch"]);
    expect(bumpOf(changes)).toBe("major");
    expect(bumpOf(changes.toReversed())).toBe("major");
    expect(bumpOf([])).toBe("none");
  });
});

test("values are compared through and through: order in lists counts, that of keys does not", () => {
  const agenda = (agendaItems: unknown) => edited({ "/masthead/agendaItems": agendaItems });
  const line = ["patch", `changed masthead ${sampleReport.id}.agendaItems`];
  expect(agenda([{ title: "Annual report", number: "2" }, { number: "3" }])).toEqual(["none"]);
  expect(
    agenda([
      { number: "2", title: "Annual report" },
      { number: "3", title: undefined },
    ]),
  ).toEqual(["none"]);
  expect(agenda([{ number: "3" }, { number: "2", title: "Annual report" }])).toEqual(line);
  expect(agenda([{ number: "2", title: "Annual report" }])).toEqual(line);
  expect(agenda([{ number: "2", title: "Annual report" }, { number: "3" }, { number: "4" }])).toEqual(line);
  expect(agenda([])).toEqual(line);
});
