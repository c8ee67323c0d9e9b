import type { Report } from "@rapporteur/core";
import { arbitraryReport } from "@rapporteur/core/testing";
import { anyCharacter } from "@rapporteur/tooling/testing/any-character";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csv } from "../src/index.ts";
import { tables } from "../src/mapping/tables.ts";
import { escapeCell, unescapeCell } from "../src/spreadsheet/escape-cell.ts";
import { smallReport } from "./small-report.ts";
import { found, sourceOf, written } from "./written.ts";

const escaped = [
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\rx",
    "\nx",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    " =1+1",
    "\u00a0=1",
    "\ufeff@a",
  ],
  ...[
    "83",
    "1.10",
    "032",
    "1,5",
    "10 %",
    "$5",
    "1/2",
    "12:30",
    "2023-08-03",
    "1e5",
    "6 p.m.",
    "TRUE",
    "false",
  ],
  ...[
    "3 August 2023",
    "Sept. 3",
    "3 de agosto de 2023",
    "1er mai",
    "3 августа 2023 г.",
    "2023年8月3日",
    "Monday, 3 May",
  ],
  ...["'", "'83", "''"],
];

const leftAlone = ["States", "A/HRC/54/81", "A/77/6", "83 (h)", "I", "a = 1", "(a)", "–", "“83” States", ""];

describe("the cells of a spreadsheet", () => {
  test.each(escaped)("%j gets an apostrophe", (cell) => {
    expect(escapeCell(cell, false)).toBe(`'${cell}`);
  });

  test.each(leftAlone)("%j is left alone", (cell) => {
    expect(escapeCell(cell, false)).toBe(cell);
  });

  test("ids with numbers are left alone", () => {
    for (const id of ["para-83", "fn-1", "sec-IV-A", "annex-I-para-3"]) expect(escapeCell(id, true)).toBe(id);
    expect(escapeCell("83", true)).toBe("'83");
  });

  test("are what they were when the apostrophe is taken away", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom(...escaped)),
        fc.boolean(),
        (cell, isId) => {
          expect(unescapeCell(escapeCell(cell, isId))).toBe(cell);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("never begin with what starts a formula, in any report", () => {
    fc.assert(
      fc.property(arbitraryReport, (report) => {
        for (const [name, text] of written(report, { profile: "spreadsheet" })) {
          if (!name.endsWith(".csv")) continue;
          expect(text.startsWith("\ufeff")).toBe(true);
          for (const cell of Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data.flat())
            expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a cell that Excel would cut is told", () => {
    const [note] = smallReport.footnotes;
    if (!note) throw new Error("The report has no footnote.");
    const long = { ...note, content: [{ type: "text" as const, value: "word ".repeat(7_000) }] };
    const report: Report = { ...smallReport, footnotes: [long, ...smallReport.footnotes.slice(1)] };
    expect(found(csv.write(report, { profile: "spreadsheet" }))).toEqual([
      "csv/cell-too-long",
      "csv/cell-too-long",
    ]);
    expect(found(csv.write(report))).toEqual([]);
  });

  test("without the apostrophes that an editor took away, the report is the same", () => {
    const files = written(smallReport, { profile: "spreadsheet" });
    for (const { name } of tables) {
      const text = files.get(`${name}.csv`) ?? "";
      files.set(`${name}.csv`, text.replace(/(^|,)'(?=[\d])/gm, "$1"));
    }
    const outcome = csv.read(sourceOf(files));
    expect(outcome.ok && outcome.value).toEqual(smallReport);
  });
});
