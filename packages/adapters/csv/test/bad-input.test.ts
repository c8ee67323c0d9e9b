import { toJSON } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { csv } from "../src/index.ts";
import { smallReport } from "./small-report.ts";
import { found, readChanged, sourceOf, written } from "./written.ts";

/** A change of one file, and what is then found. */
const fatal: readonly (readonly [
  what: string,
  file: string,
  change: (text: string) => string,
  found: string[],
])[] = [
  [
    "a column is missing",
    "footnotes.csv",
    (text) => text.replace("label", "lable"),
    ["csv/column-unknown", "csv/column-missing"],
  ],
  [
    "a column is there twice",
    "footnotes.csv",
    (text) => text.replace("position", "label"),
    ["csv/column-given-twice", "csv/column-missing"],
  ],
  [
    "a key stands twice",
    "footnotes.csv",
    (text) => text.replace("fn-2,", "fn-1,"),
    ["csv/key-given-twice footnotes.csv:3:1"],
  ],
  [
    "a position stands twice",
    "sections.csv",
    (text) => text.replace("sec-I-A,2", "sec-I-A,1"),
    ["csv/key-given-twice sections.csv:3:9"],
  ],
  [
    "a section names none",
    "sections.csv",
    (text) => text.replace(",sec-I,A", ",sec-X,A"),
    ["csv/key-unknown sections.csv:3:19"],
  ],
  [
    "a point names no paragraph",
    "blocks.csv",
    (text) => text.replace("sections,sec-I,para-1,", "sections,sec-I,para-9,"),
    ["csv/key-unknown blocks.csv:5:33"],
  ],
  [
    "an addressee names no act",
    "addressees.csv",
    (text) => text.replace("rec-1-a,1,", "rec-1-a,2,"),
    ["csv/key-unknown addressees.csv:2:1"],
  ],
  [
    "sections stand in each other",
    "sections.csv",
    (text) => text.replace("sec-I,1,section,,", "sec-I,1,section,sec-I-A,"),
    ["csv/place-wrong sections.csv:2:17", "csv/place-wrong sections.csv:3:19"],
  ],
  [
    "a point stands alone",
    "blocks.csv",
    (text) => text.replace("point,sections,sec-I,para-1,", "point,sections,sec-I,,"),
    ["csv/place-wrong blocks.csv:5:33"],
  ],
  [
    "a paragraph has cells",
    "cells.csv",
    (text) => text.replaceAll("table-1", "para-1"),
    ["csv/place-wrong blocks.csv:4:10"],
  ],
  [
    "a table has more rows than can be",
    "blocks.csv",
    (text) => text.replace(",3,,\r\n", ",999999999,,\r\n"),
    ["csv/cell-wrong blocks.csv:6:51"],
  ],
  [
    "a table has fewer rows than its cells",
    "blocks.csv",
    (text) => text.replace(",3,,\r\n", ",1,,\r\n"),
    ["csv/cell-wrong blocks.csv:6:51"],
  ],
  [
    "a number is none",
    "citations.csv",
    (text) => text.replace(",0,20,", ",zero,20,"),
    ["csv/cell-wrong citations.csv:2:23"],
  ],
  [
    "a truth value is none",
    "acts.csv",
    (text) => text.replace(",true,", ",perhaps,"),
    ["csv/cell-wrong acts.csv:2:37"],
  ],
  [
    "a kind is not known",
    "citations.csv",
    (text) => text.replace(",document,A/", ",book,A/"),
    ["csv/cell-wrong citations.csv:2:51"],
  ],
  [
    "a code is no code",
    "addressees.csv",
    (text) => text.replace("ARG|FRA", "ARG|France"),
    ["csv/cell-wrong addressees.csv:2:29"],
  ],
  [
    "a day does not exist",
    "report.csv",
    (text) => text.replace("2023-08-03", "2023-02-30"),
    ["csv/cell-wrong report.csv:2:82"],
  ],
  [
    "a cell that must be there is empty",
    "footnotes.csv",
    (text) => text.replace("fn-2,2,2,", "fn-2,2,,"),
    ["csv/cell-missing footnotes.csv:3:8"],
  ],
  [
    "an id is empty",
    "footnotes.csv",
    (text) => text.replace("fn-2,2,2,", ",2,2,"),
    ["csv/cell-missing footnotes.csv:3:1"],
  ],
  [
    "Markdown is broken",
    "footnotes.csv",
    (text) => text.replace("Ibid.,Ibid.", "Ibid.,_Ibid."),
    ["csv/markdown-broken footnotes.csv:3:16"],
  ],
  [
    "a row is too short",
    "pinpoints.csv",
    (text) => text.replace(",3,4\r\n", ",3\r\n"),
    ["csv/row-length-differs pinpoints.csv:2:1"],
  ],
  [
    "a quote is not closed",
    "footnotes.csv",
    (text) => text.replace('para. 3."', "para. 3."),
    ["csv/quotes-broken footnotes.csv:2:34"],
  ],
  [
    "a quote stands in the middle",
    "footnotes.csv",
    (text) => text.replace("Ibid.,", 'Ib"id.,'),
    ["csv/quotes-broken footnotes.csv:3:12"],
  ],
  [
    "there are two reports",
    "report.csv",
    (text) => `${text}${text.split("\r\n")[1]?.replace("a-report", "b")}\r\n`,
    ["csv/report-is-one-row"],
  ],
  [
    "the profile is not known",
    "report.csv",
    (text) => text.replace(",data,", ",dates,"),
    ["csv/cell-wrong report.csv:2:10"],
  ],
  [
    "the version of the model is unknown",
    "report.csv",
    (text) => text.replace(",1.0.0,", ",9.0.0,"),
    ["core/model-version-unknown"],
  ],
  [
    "an annex stands in a section",
    "sections.csv",
    (text) => text.replace("annex,,I", "annex,sec-I,I"),
    ["core/shape-value-wrong"],
  ],
];

describe("no report is read when", () => {
  test.each(fatal)("%s", (_, file, change, expected) => {
    const outcome = readChanged(smallReport, file, change);
    expect(found(outcome)).toEqual(expected);
    expect(outcome.ok).toBe(false);
  });

  test("a table is missing", () => {
    const files = written(smallReport);
    files.delete("acts.csv");
    const outcome = csv.read(sourceOf(files));
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics[0]).toMatchObject({ code: "csv/table-missing", data: { file: "acts.csv" } });
  });

  test("a table is written in Windows-1252", () => {
    const files = written({ ...smallReport, id: "réunion" });
    const source = sourceOf(files);
    const bytes = Uint8Array.from(files.get("report.csv") ?? "", (character) => character.charCodeAt(0));
    const outcome = csv.read({
      files: source.files.map((file) => (file.name === "report.csv" ? { ...file, bytes } : file)),
    });
    expect(found(outcome)).toEqual(["core/text-not-utf8 report.csv:2:2"]);
  });

  test("two folders are given together", () => {
    const { files } = sourceOf(written(smallReport));
    const both = [...files, ...files].map((file, at) => ({
      ...file,
      name: `${at < files.length ? "a" : "b"}/${file.name}`,
    }));
    const outcome = csv.read({ files: both });
    expect(outcome.ok).toBe(false);
    expect(new Set(found(outcome))).toEqual(new Set(["csv/table-given-twice"]));
  });

  test("one table is given alone", () => {
    const outcome = csv.read({ name: "blocks.csv", text: "id\r\n" });
    expect(found(outcome).at(0)).toBe("csv/source-is-one-table");
    expect(outcome.ok).toBe(false);
  });
});

/** A change that does not keep the report from being read: what is found, and whether it is the same report. */
const passable: readonly (readonly [
  what: string,
  file: string,
  change: (text: string) => string,
  found: string[],
  same: boolean,
])[] = [
  [
    "semicolons stand for commas",
    "sections.csv",
    (text) => text.replaceAll(",", ";"),
    ["csv/separator-differs"],
    true,
  ],
  [
    "tabs stand for commas",
    "sections.csv",
    (text) => text.replaceAll(",", "\t"),
    ["csv/separator-differs"],
    true,
  ],
  ["lines end with LF", "blocks.csv", (text) => text.replaceAll("\r\n", "\n"), [], true],
  ["lines end with CR", "blocks.csv", (text) => text.replaceAll("\r\n", "\r"), [], true],
  ["the last line end is missing", "sections.csv", (text) => text.slice(0, -2), [], true],
  ["there is a byte order mark", "sections.csv", (text) => `\ufeff${text}`, [], true],
  ["there are empty rows", "sections.csv", (text) => `${text}\r\n,,,,,,\r\n`, [], true],
  [
    "rows are in another order",
    "blocks.csv",
    (text) => {
      const [names, ...rows] = text.trimEnd().split("\r\n");
      return [names, ...rows.reverse(), ""].join("\r\n");
    },
    [],
    true,
  ],
  [
    "columns are in another order",
    "agenda-items.csv",
    () => "number,title,position\r\n3,Promotion,1\r\n72 (b),,2\r\n",
    [],
    true,
  ],
  [
    "there is one more column",
    "agenda-items.csv",
    (text) => text.replaceAll("\r\n", ",note\r\n"),
    ["csv/column-unknown"],
    true,
  ],
  ["truth values are in capitals", "acts.csv", (text) => text.replace(",true,", ",TRUE,"), [], true],
  [
    "plain words were changed, and not their Markdown",
    "footnotes.csv",
    (text) => text.replace("Ibid.,Ibid.", "Ibidem.,Ibid."),
    ["csv/derived-differs footnotes.csv:3:10"],
    true,
  ],
  [
    "Markdown was changed, and not its plain words",
    "footnotes.csv",
    (text) => text.replace("Ibid.,Ibid.", "Ibid.,_Ibid_."),
    [],
    false,
  ],
  [
    "words of an act were changed",
    "acts.csv",
    (text) => text.replace("Requests Argentina to act", "Requests France to act"),
    ["csv/derived-differs acts.csv:2:47"],
    true,
  ],
  [
    "a point says that it stands elsewhere",
    "blocks.csv",
    (text) => text.replace("point,sections,sec-I,", "point,annexes,annex-I,"),
    ["csv/derived-differs blocks.csv:5:18", "csv/derived-differs blocks.csv:5:26"],
    true,
  ],
  [
    "a mark of a note was taken out of its table",
    "footnote-marks.csv",
    (text) => text.replace(/1,fn-1.*\r\n/, ""),
    ["csv/derived-rows-differ"],
    true,
  ],
  [
    "a register names what is not there",
    "citation-candidates.csv",
    (text) => text.replace(",1,cite-1-1", ",1,cite-9-9"),
    ["csv/reference-unknown citation-candidates.csv:2:12", "core/citation-candidates-exist"],
    false,
  ],
];

describe("a report is read, and it is said, when", () => {
  const own = new Set(["core/footnote-is-referenced"]);

  test.each(passable)("%s", (_, file, change, expected, same) => {
    const outcome = readChanged(smallReport, file, change);
    expect(found(outcome).filter((code) => !own.has(code))).toEqual(expected);
    expect(outcome.ok).toBe(true);
    if (outcome.ok) expect(toJSON(outcome.value) === toJSON(smallReport)).toBe(same);
  });

  test("there is a file too many", () => {
    const outcome = csv.read(sourceOf(written(smallReport).set("notes.csv", "a,b\r\n")));
    expect(outcome.ok).toBe(true);
    expect(found(outcome)).toContain("csv/file-unknown");
  });

  test("a descriptor names another profile", () => {
    const outcome = readChanged(smallReport, "datapackage.json", (text) =>
      text.replace('"profile": "data"', '"profile": "spreadsheet"'),
    );
    expect(outcome.ok).toBe(true);
    expect(found(outcome)).toContain("csv/descriptor-differs");
  });

  test("there are no descriptors", () => {
    const files = written(smallReport);
    files.delete("datapackage.json");
    files.delete("csv-metadata.json");
    expect(csv.read(sourceOf(files)).ok).toBe(true);
  });
});

describe("nothing is written when", () => {
  test("two nodes have one id", () => {
    const [note] = smallReport.footnotes;
    if (!note) throw new Error("The report has no footnote.");
    const outcome = csv.write({ ...smallReport, footnotes: [note, note] });
    expect(found(outcome)).toEqual(["csv/key-given-twice"]);
  });

  test("a field holds a zero character", () => {
    const outcome = csv.write({ ...smallReport, masthead: { ...smallReport.masthead, organ: "a\u0000" } });
    expect(found(outcome)).toEqual(["csv/character-not-writable"]);
  });

  test("it is no report", () => {
    const outcome = csv.write({ id: "a-report" } as never);
    expect(outcome.ok).toBe(false);
    expect(outcome.diagnostics[0]?.code).toBe("core/shape-key-missing");
  });

  test("an option is unknown", () => {
    expect(() => csv.write(smallReport, { profil: "data" })).toThrow(/did you mean "profile"/);
    expect(() => csv.read(sourceOf(written(smallReport)), { profile: "data" })).toThrow(
      /no option "profile"/,
    );
  });
});

test("so many findings of a kind are told one by one, the rest counted", () => {
  const footnotes = Array.from({ length: 80 }, (_, at) => ({
    type: "footnote" as const,
    id: `fn-${at + 1}`,
    label: String(at + 1),
    content: [{ type: "text" as const, value: "Ibid." }],
  }));
  const report = { ...smallReport, footnotes, citations: [] };
  const outcome = readChanged(report, "footnotes.csv", (text) => text.replaceAll("Ibid.\r\n", "_Ibid.\r\n"));
  const codes = found(outcome).map((line) => line.split(" ")[0]);
  expect(codes.filter((code) => code === "csv/markdown-broken")).toHaveLength(50);
  expect(outcome.diagnostics.at(-1)).toMatchObject({ code: "csv/more-findings", data: { count: 30 } });
});
