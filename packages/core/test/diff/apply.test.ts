import { describe, expect, test } from "vitest";
import { MisuseError } from "../../src/contract/misuse-error.ts";
import { apply } from "../../src/diff/apply.ts";
import type { Change } from "../../src/diff/changes/change.ts";
import { diff } from "../../src/diff/diff.ts";
import { changed } from "../changed.ts";
import { sampleReport, text } from "../sample-report.ts";

const reworded = changed(sampleReport, { "/sections/0/title": [text("Preface")] });
const alone = { ...sampleReport, sections: sampleReport.sections.slice(0, 1) };
const { changes } = diff(sampleReport, reworded);

/** The changes with some of their keys exchanged, as they may come from outside. */
const forged = (keys: object): { changes: readonly Change[] } => ({
  changes: changes.map((change) => ({ ...change, ...keys }) as unknown as Change),
});

test("no changes give the same report", () => {
  expect(apply(sampleReport, { changes: [] })).toEqual(sampleReport);
});

describe("changes that were made from another report are refused", () => {
  const removed = diff(sampleReport, { ...sampleReport, sections: [] });
  const moved = diff(sampleReport, { ...sampleReport, sections: [...sampleReport.sections].reverse() });
  const refused: readonly (readonly [string, () => unknown])[] = [
    ["the words are others", () => apply(reworded, { changes })],
    [
      "the id is another",
      () => apply(sampleReport, forged({ before: { id: "sec-X", pointer: "/sections/0" } })),
    ],
    [
      "nothing is there",
      () => apply(sampleReport, forged({ before: { id: "sec-I", pointer: "/sections/99" } })),
    ],
    ["the field is none", () => apply(sampleReport, forged({ field: "__proto__" }))],
    ["the field is a list", () => apply(sampleReport, forged({ type: "changed", field: "blocks", to: [] }))],
    ["the field is the id", () => apply(sampleReport, forged({ type: "changed", field: "id", to: "x" }))],
    ["the value was another", () => apply(sampleReport, forged({ type: "changed", from: [], to: [] }))],
    ["the label was another", () => apply(sampleReport, forged({ type: "renumbered", from: "IX" }))],
    ["it changes twice", () => apply(sampleReport, { changes: [...changes, ...changes] })],
    ["it goes twice", () => apply(sampleReport, { changes: [...removed.changes, ...removed.changes] })],
    ["what was in it stays", () => apply(sampleReport, { changes: removed.changes.slice(0, 1) })],
    [
      "it goes nowhere",
      () => apply(sampleReport, forged({ type: "moved", after: { pointer: "/sections/77" } })),
    ],
    [
      "it goes into itself",
      () => apply(alone, forged({ type: "moved", after: { pointer: "/sections/0/sections/0" } })),
    ],
    [
      "its place is no place",
      () => apply(sampleReport, forged({ type: "moved", after: { pointer: "/sections/-1" } })),
    ],
    [
      "pieces do not nest",
      () =>
        apply(
          sampleReport,
          forged({ hunks: [{ start: 0, end: 0, removed: [], added: [{ type: "close", span: "link" }] }] }),
        ),
    ],
    [
      "a hunk is outside",
      () => apply(sampleReport, forged({ hunks: [{ start: 999, end: 999, removed: [], added: [] }] })),
    ],
    ...["/sections/01", "/sections/1x", "/sections/x1", "/sections/", "/sections", "1", "/1", ""].map(
      (pointer) =>
        [
          `its place is no place in a list: "${pointer}"`,
          () => apply(sampleReport, forged({ type: "moved", after: { pointer } })),
        ] as const,
    ),
    [
      "two go to one place",
      () =>
        apply(sampleReport, {
          changes: ["sec-I", "sec-II"].map(
            (id, at): Change => ({
              ...{ type: "moved", what: "section", before: { id, pointer: `/sections/${at}` } },
              after: { id, pointer: "/sections/0" },
            }),
          ),
        }),
    ],
    [
      "one is called two names",
      () =>
        apply(sampleReport, {
          changes: ["one", "two"].flatMap((id) => forged({ type: "renamed", after: { id } }).changes),
        }),
    ],
    [
      "one thing has two ids",
      () =>
        apply(sampleReport, {
          changes: [
            ...changes,
            ...forged({
              type: "renamed",
              before: { id: "sec-X", pointer: "/sections/0" },
              after: { id: "sec-Y" },
            }).changes,
          ],
        }),
    ],
    ["the report has less", () => apply({ ...sampleReport, sections: [] }, moved)],
  ];
  test.each(refused)("%s", (_, attempt) => {
    expect(attempt).toThrow(MisuseError);
    expect(attempt).toThrow(/they were made from another report/);
  });
});
