import { describe, expect, expectTypeOf, test } from "vitest";
import { apply } from "../../src/diff/apply.ts";
import { diff } from "../../src/diff/diff.ts";
import type { ItemKind } from "../../src/diff/items/item-kind.ts";
import type { Block, Paragraph } from "../../src/model/block.ts";
import type { Citation } from "../../src/model/citation.ts";
import type { Report } from "../../src/model/report.ts";
import { type Changes, changed } from "../changed.ts";
import { mark, sampleReport, text } from "../sample-report.ts";
import { changesOf, paragraph, reportOf } from "./short-changes.ts";

const colours = [
  "Red is a warm colour.",
  "Green is the colour of grass.",
  "Blue skies lie above.",
  "Grey days pass.",
];

const edited = (changes: Changes) => changesOf(sampleReport, changed(sampleReport, changes));

describe("words", () => {
  test("an OCR slip mended is one change, a patch, with the words that became others", () => {
    const found = diff(reportOf("The rnigrants have rights."), reportOf("The migrants have rights."));
    expect(found).toEqual({
      bump: "patch",
      changes: [
        {
          type: "reworded",
          what: "paragraph",
          before: { id: "para-1", pointer: "/blocks/0" },
          after: { id: "para-1", pointer: "/blocks/0" },
          field: "content",
          hunks: [
            {
              start: 4,
              end: 13,
              removed: [{ type: "text", value: "rnigrants" }],
              added: [{ type: "text", value: "migrants" }],
            },
          ],
        },
      ],
    });
  });

  test("other emphasis, links or note marks are another matter than other words", () => {
    const plain = changed(reportOf(""), { "/blocks/0/content": [text("See the report there")] });
    const styled = changed(plain, {
      "/blocks/0/content": [
        text("See "),
        { type: "emphasis", children: [text("the report")] },
        mark("fn-1"),
        text(" there"),
      ],
    });
    expect(changesOf(plain, styled)).toEqual(["patch", "restyled paragraph para-1.content"]);
    const [change] = diff(plain, styled).changes;
    expect(change).toMatchObject({
      hunks: [
        { start: 4, end: 4, removed: [], added: [{ type: "open", span: "emphasis" }] },
        { start: 14, end: 14, removed: [], added: [{ type: "close", span: "emphasis" }, mark("fn-1")] },
      ],
    });
  });

  test("a hunk between pieces without text says how many of them stand before it", () => {
    const [before, after] = [
      [mark("fn-1"), mark("fn-2")],
      [mark("fn-1"), mark("fn-3"), mark("fn-2")],
    ].map((content) => changed(reportOf(""), { "/blocks/0/content": [text("a"), ...content] })) as [
      Report,
      Report,
    ];
    expect(diff(before, after).changes).toMatchObject([
      { hunks: [{ start: 1, end: 1, skip: 1, added: [mark("fn-3")] }] },
    ]);
    expect(apply(before, diff(before, after))).toEqual(after);
  });

  test("texts side by side stay two, and links lead where they led", () => {
    const [before, after] = [
      [text("one "), text("two"), { type: "link", url: "https://un.org/", children: [text("three")] }],
      [text("one "), text("too"), { type: "link", url: "https://www.un.org/", children: [text("three")] }],
    ].map((content) => changed(reportOf(""), { "/blocks/0/content": content })) as [Report, Report];
    expect(changesOf(before, after)).toEqual(["patch", "reworded paragraph para-1.content"]);
  });

  test("texts with next to nothing in common are one change, not scraps", () => {
    const [change] = diff(
      reportOf("The quick brown fox jumps over the lazy dog near the bank"),
      reportOf("Migration of people is a matter for the whole community of nations"),
    ).changes;
    expect(change?.type === "reworded" && change.hunks).toHaveLength(1);
  });

  test("words of a script without spaces are told apart letter by letter", () => {
    const [change] = diff(reportOf("移民的人权报告"), reportOf("移民的权利报告")).changes;
    const removed = change?.type === "reworded" ? change.hunks.map((hunk) => hunk.removed) : [];
    expect(removed.flat()).not.toContainEqual(text("移民的人权报告"));
  });

  test("a closing or a caption that comes or goes is a field that does", () => {
    const [before, after] = [
      reportOf("One."),
      changed(reportOf("One."), { "/blocks/0/closing": [text("End.")] }),
    ];
    expect(changesOf(before, after)).toEqual(["minor", "changed paragraph para-1.closing"]);
    expect(changesOf(after, before)).toEqual(["patch", "changed paragraph para-1.closing"]);
  });
});

describe("what comes, goes and is renumbered", () => {
  const without = (at: number) => colours.filter((_, place) => place !== at);

  test("a paragraph put in where none was missing is one change, a minor one", () => {
    const after = reportOf(...colours);
    const before = { ...after, blocks: after.blocks.filter(({ id }) => id !== "para-2") };
    expect(changesOf(before, after)).toEqual(["minor", "added paragraph para-2"]);
    expect(changesOf(after, before)).toEqual(["major", "removed paragraph para-2"]);
  });

  test("a paragraph put in that renumbers those behind it changes their ids, a major change", () => {
    expect(changesOf(reportOf(...without(1)), reportOf(...colours))).toEqual([
      "major",
      "added paragraph para-2",
      "renumbered paragraph para-2 > para-3",
      "renumbered paragraph para-3 > para-4",
    ]);
  });

  test("a renumbered paragraph whose words were mended too is known again", () => {
    const mended = colours.map((words) => words.replace("Blue skies lie", "Blue skies lay"));
    expect(changesOf(reportOf(...without(1)), reportOf(...mended))).toEqual([
      "major",
      "added paragraph para-2",
      "renumbered paragraph para-2 > para-3",
      "reworded paragraph para-2 > para-3.content",
      "renumbered paragraph para-3 > para-4",
    ]);
  });

  test("repeated words keep their ids where they can", () => {
    const before = reportOf("Idem.", "Idem.", "Idem.");
    expect(changesOf(before, { ...before, blocks: before.blocks.slice(1) })).toEqual([
      "major",
      "removed paragraph para-1",
    ]);
    expect(changesOf(before, reportOf("Other words here.", "Idem.", "Idem.", "Idem."))).toEqual([
      "major",
      "added paragraph para-1",
      "renumbered paragraph para-1 > para-2",
      "renumbered paragraph para-2 > para-3",
      "renumbered paragraph para-3 > para-4",
    ]);
  });

  test("a paragraph under its number with other words altogether is reworded", () => {
    const after = reportOf(...without(1).toSpliced(1, 0, "Nothing of the sort remains"));
    expect(changesOf(reportOf(...colours), after)).toEqual(["patch", "reworded paragraph para-2.content"]);
  });

  test("what holds what another held is that, whatever its title", () => {
    const section = (label: string, title: string, blocks: readonly Block[]) =>
      ({ type: "section", id: `sec-${label}`, label, title: [text(title)], blocks, sections: [] }) as const;
    const { blocks } = reportOf(...colours);
    const before = { ...reportOf(), sections: [section("I", "Colours", blocks)] };
    const after = { ...reportOf(), sections: [section("I", "Preface", []), section("II", "Hues", blocks)] };
    expect(changesOf(before, after)).toEqual([
      "major",
      "added section sec-I",
      "renumbered section sec-I > sec-II",
      "reworded section sec-I > sec-II.title",
    ]);
  });

  test("a paragraph that stands elsewhere is moved, and what made room for it is not", () => {
    const after = reportOf(...colours);
    const [first, ...rest] = after.blocks;
    const before = { ...after, blocks: [...rest, ...(first ? [first] : [])] };
    expect(changesOf(before, after)).toEqual(["patch", "moved paragraph para-1"]);
  });

  test("a section found between paragraphs takes in those behind it", () => {
    const before = reportOf(...colours);
    const sections = [
      {
        type: "section",
        id: "sec-I",
        label: "I",
        title: [text("New")],
        blocks: before.blocks.slice(2),
        sections: [],
      },
    ] as const;
    const after = { ...before, blocks: before.blocks.slice(0, 2), sections };
    expect(changesOf(before, after)).toEqual([
      "minor",
      "added section sec-I",
      "moved paragraph para-3",
      "moved paragraph para-4",
    ]);
    expect(changesOf(after, before)).toEqual([
      "major",
      "moved paragraph para-3",
      "moved paragraph para-4",
      "removed section sec-I",
    ]);
  });

  test("what is put into itself turned inside out is carried out too", () => {
    const section = (id: string, inner: Report["sections"]) =>
      ({ type: "section", id, title: [text(`Title of ${id}`)], blocks: [], sections: inner }) as const;
    const before = { ...reportOf(), sections: [section("one", [section("two", [])])] };
    const after = { ...reportOf(), sections: [section("two", [section("one", [])])] };
    expect(changesOf(before, after)).toEqual(["patch", "moved section two", "moved section one"]);
  });
});

describe("what follows by itself", () => {
  test("marks and registers lead to the new ids of what was renumbered", () => {
    const note = (number: number, words: string) =>
      ({ type: "footnote", id: `fn-${number}`, label: String(number), content: [text(words)] }) as const;
    const cite = (source: number): Citation =>
      ({
        ...{ id: `cite-${source}-1`, source: `fn-${source}`, start: 0, end: 3, kind: "document" },
        ...{ pinpoints: [], relation: "cites", resolution: "unresolved" },
      }) as const;
    const withNotes = (
      blocks: Report["blocks"],
      footnotes: Report["footnotes"],
      cites: readonly number[],
    ): Report => ({
      ...{ ...reportOf(), blocks, footnotes, citations: cites.map(cite) },
    });
    const before = withNotes([paragraph(1, text("Red"), mark("fn-1"))], [note(1, "See A/1.")], [1]);
    const after = withNotes(
      [paragraph(1, text("Red"), mark("fn-2"))],
      [note(1, "Not cited before."), note(2, "See A/1.")],
      [1, 2],
    );
    expect(changesOf(before, after)).toEqual([
      "major",
      "added footnote fn-1",
      "renumbered footnote fn-1 > fn-2",
      "added citation cite-1-1",
      "renamed citation cite-1-1 > cite-2-1",
    ]);
  });

  test("offsets stay with their words, whatever was put in before them", () => {
    const cited = (words: string, start: number) =>
      changed(reportOf(words), {
        "/citations": [
          {
            ...{ id: "cite-para-1-1", source: "para-1", start, end: start + 8, kind: "document" },
            ...{ target: { symbol: "A/77/189" }, pinpoints: [], relation: "see", resolution: "direct" },
          },
        ],
      });
    const [before, after] = [
      cited("See also A/77/189 there.", 9),
      cited("Please see also A/77/189 there.", 16),
    ];
    expect(changesOf(before, after)).toEqual(["patch", "reworded paragraph para-1.content"]);
    const elsewhere = cited("Please see also A/77/189 there.", 7);
    expect(changesOf(before, elsewhere)).toEqual([
      "patch",
      "reworded paragraph para-1.content",
      "changed citation cite-para-1-1.start",
      "changed citation cite-para-1-1.end",
    ]);
  });
});

describe("fields, parts and registers", () => {
  test("the masthead changes field by field", () => {
    expect(
      edited({
        "/masthead/date": "2023-08-04",
        "/masthead/symbol": "A/HRC/54/81",
        "/masthead/organ": undefined,
      }),
    ).toEqual([
      "minor",
      ...["organ", "symbol", "date"].map((field) => `changed masthead ${sampleReport.id}.${field}`),
    ]);
    expect(edited({ "/masthead/title": [text("Rights of all migrants")] })).toEqual([
      "patch",
      `reworded masthead ${sampleReport.id}.title`,
    ]);
  });

  test("the version of the model and the id of the report are major, its language is not", () => {
    expect(edited({ "/modelVersion": "1.1.0" })).toEqual([
      "major",
      "changed report hrc54-human-rights-of-migrants.modelVersion",
    ]);
    expect(edited({ "/id": "other" })).toEqual([
      "major",
      "renamed report hrc54-human-rights-of-migrants > other",
    ]);
    expect(edited({ "/language": "fr" })[0]).toBe("patch");
  });

  test("a table changes cell by cell", () => {
    const row = (...cells: readonly string[]) => ({
      cells: cells.map((value) => ({ content: [text(value)] })),
    });
    const withRows = (...rows: readonly ReturnType<typeof row>[]) =>
      changed(reportOf(), { "/blocks": [{ type: "table", id: "table-1", rows }] });
    const before = withRows(row("State", "Year"), row("Chile", "2O11"), row("Peru", "2012"));
    const after = withRows(
      row("State", "Year"),
      row("Chile", "2011"),
      row("Cuba", "2013"),
      row("Peru", "2012"),
    );
    expect(changesOf(before, after)).toEqual(["minor", "reworded cell table-1.content", "added row table-1"]);
    expect(diff(before, after).changes[0]).toMatchObject({
      before: { within: "table-1", pointer: "/blocks/0/rows/1/cells/1" },
    });
  });

  test("acts change one by one, and the addressees of each as a whole", () => {
    const at = sampleReport.recommendations.findIndex(({ acts }) => acts.length > 0);
    const pointer = `/recommendations/${at}/acts/0`;
    const { id = "" } = sampleReport.recommendations[at] ?? {};
    expect(at).toBeGreaterThanOrEqual(0);
    expect(edited({ [`${pointer}/directive`]: false, [`${pointer}/addressees`]: [] })).toEqual([
      "patch",
      `changed act ${id}.directive`,
      `changed act ${id}.addressees`,
    ]);
    expect(edited({ [pointer]: undefined })).toEqual(["patch", `removed act ${id}`]);
  });

  test("entries of registers come and go with their ids", () => {
    expect(edited({ "/stateSubmissions/0": undefined })[0]).toBe("major");
    expect(edited({ "/recommendations/0": undefined })[0]).toBe("major");
    expect(edited({ "/citations/0/relation": "see-also" })).toEqual([
      "patch",
      `changed citation ${sampleReport.citations[0]?.id}.relation`,
    ]);
  });
});

test("a change knows the type of what it is about", () => {
  for (const change of diff(sampleReport, sampleReport).changes) {
    if (change.type === "added" && change.what === "paragraph") {
      expectTypeOf(change.value.content).toEqualTypeOf<Paragraph["content"]>();
      // @ts-expect-error: points have changes of their own.
      change.value.points;
    }
    if (change.type === "changed" && change.what === "citation" && change.field === "start")
      expectTypeOf(change.to).toEqualTypeOf<number | undefined>();
    if (change.type === "renumbered") expectTypeOf(change.what).not.toEqualTypeOf<ItemKind>();
  }
});
