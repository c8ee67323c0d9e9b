import { type Report, validate } from "@rapporteur/core";
import { expect, test } from "vitest";
import { readableDrops } from "../src/index.ts";
import { writtenAs } from "./real-report.ts";

const words = (value: string) => [{ type: "text" as const, value }];

/** A report with every field of the model, each with a value that stands nowhere else. */
const whole: Report = {
  modelVersion: "1.0.0",
  id: "own-id",
  language: "en-x-own",
  masthead: {
    organ: "Organ",
    body: "Body",
    symbol: "A/1/2",
    distribution: "Limited",
    date: "2001-02-03",
    originalLanguage: "sw",
    session: { number: 977, label: "Sessionlabel", start: "2004-05-06", end: "2007-08-09" },
    agendaItems: [{ number: "978", title: "Agendatitle" }],
    title: words("Titlewords"),
    subtitle: words("Subtitlewords"),
    lines: [words("Linewords")],
  },
  summary: [{ type: "paragraph", id: "summary-id", content: words("Summarywords"), points: [] }],
  blocks: [
    {
      type: "paragraph",
      id: "paragraph-id",
      number: "979",
      content: [
        ...words("Contentwords"),
        { type: "emphasis", children: words("Emphasiswords") },
        { type: "strong", children: words("Strongwords") },
        { type: "superscript", children: words("Raisedwords") },
        { type: "subscript", children: words("Loweredwords") },
        { type: "break" },
        { type: "link", url: "https://un.org/address", children: words("Linkwords") },
        { type: "footnoteReference", footnote: "note-id" },
      ],
      points: [
        {
          type: "point",
          id: "point-id",
          label: "pl",
          content: words("Pointwords"),
          points: [],
          closing: words("Pointclosing"),
        },
      ],
      closing: words("Closingwords"),
    },
    {
      type: "table",
      id: "table-id",
      caption: words("Tablecaption"),
      rows: [{ cells: [{ content: words("Cellwords"), header: true, columnSpan: 981, rowSpan: 982 }] }],
    },
    {
      type: "figure",
      id: "figure-id",
      url: "map.png",
      description: "Described",
      caption: words("Figurecaption"),
    },
    {
      type: "quote",
      id: "quote-id",
      blocks: [{ type: "paragraph", id: "quoted-id", content: words("Quotedwords"), points: [] }],
    },
  ],
  sections: [
    {
      type: "section",
      id: "section-id",
      label: "XIV",
      title: words("Sectiontitle"),
      blocks: [],
      sections: [],
    },
  ],
  annexes: [
    { type: "annex", id: "annex-id", label: "XV", title: words("Annextitle"), blocks: [], sections: [] },
  ],
  footnotes: [{ type: "footnote", id: "note-id", label: "983", content: words("Notewords") }],
  citations: [
    {
      id: "citation-id",
      source: "note-id",
      start: 1,
      end: 3,
      kind: "work",
      target: { symbol: "A/3/4", url: "https://un.org/cited", title: "Citedtitle" },
      pinpoints: [{ type: "volume", from: "984", to: "985" }],
      relation: "see-also",
      resolution: "short-title",
      via: "note-id",
      candidates: ["other-id"],
    },
  ],
  stateSubmissions: [
    {
      id: "submission-id",
      state: { name: "Statename", iso3: "ZZZ", m49: "986" },
      section: "section-id",
      paragraphs: ["paragraph-id"],
    },
  ],
  recommendations: [
    {
      id: "recommendation-id",
      label: "Recommendationlabel",
      paragraph: "paragraph-id",
      point: "point-id",
      actor: "Actorname",
      acts: [
        {
          verb: "lemmaverb",
          printed: "Printedverb",
          adverb: "Adverbword",
          directive: true,
          start: 4,
          end: 9,
          addressees: [{ printed: "Addresseeprinted", kind: "civil-society", states: ["YYY"] }],
        },
      ],
    },
  ],
};

/** The paths to all plain values, with `[]` for the items of a list, and the values. */
function leavesOf(value: unknown, path = ""): (readonly [path: string, value: unknown])[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, `${path}[]`));
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === "" ? key : `${path}.${key}`),
  );
}

const isDropped = (path: string) =>
  readableDrops.some(
    ({ field }) => path === field || path.startsWith(`${field}.`) || path.startsWith(`${field}[`),
  );

/** The kind of a node or inline is its look, and so has no words; nor has a mark that a cell is a heading one. */
const isLook = (path: string) => /\.(?:type|header)$/.test(path) && !path.startsWith("citations");

test("what the readable profile leaves out is what it declares, and no more", () => {
  expect(validate(whole).ok).toBe(true);
  const file = writtenAs("readable", whole);
  const leaves = leavesOf(whole).filter(([path]) => !isLook(path));
  const missing = leaves.filter(([, value]) => !file.includes(String(value))).map(([path]) => path);
  expect(missing.filter((path) => !isDropped(path))).toEqual([]);
  for (const { field } of readableDrops) {
    const inside = leaves.filter(([path]) => isDropped(path) && path.startsWith(field));
    expect(inside.length, `${field} is a field of the model`).toBeGreaterThan(0);
  }
});

test("what the readable profile declares that it leaves out is left out", () => {
  const file = writtenAs("readable", whole);
  const told = leavesOf(whole).filter(
    ([path, value]) =>
      isDropped(path) &&
      String(value).length > 2 &&
      !/(?:source|via|to|from)$/.test(path) &&
      file.includes(String(value)),
  );
  expect(told).toEqual([]);
});
