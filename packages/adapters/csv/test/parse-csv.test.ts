import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { parseCsv } from "../src/read/parse-csv.ts";

const cell = fc
  .array(
    fc.constantFrom("a", "é", "😀", '"', '""', ",", ";", "\r\n", "\n", "\r", " ", "\ufeff", "\u2028", "'"),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(""));

describe("CSV", () => {
  test("is parsed as papaparse parses what it writes", () => {
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.constantFrom(",", ";", "\t"), (table, separator) => {
        const text = Papa.unparse(table, { delimiter: separator, newline: "\r\n" });
        expect(parseCsv(text, separator)).toEqual({ rows: table });
        expect(parseCsv(`${text}\r\n`, separator)).toEqual({ rows: table });
        expect(Papa.parse(text, { delimiter: separator, newline: "\r\n" }).data).toEqual(table);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["", []],
    ["a", [["a"]]],
    ["a,", [["a", ""]]],
    ["a,\n", [["a", ""]]],
    ["\n", [[""]]],
    ["a\r\rb", [["a"], [""], ["b"]]],
    ['"a\r\nb","c""d"\r\n', [["a\r\nb", 'c"d']]],
    ['"",""', [["", ""]]],
    ['a,""', [["a", ""]]],
  ])("%j", (text, rows) => {
    expect(parseCsv(text, ",")).toEqual({ rows });
  });

  test.each([
    ['a,"b', 2, "a quote is never closed"],
    ['a,"b""', 2, "a quote is never closed"],
    ['a,b"c', 3, "a quote stands inside a cell without quotes"],
    ['"a"b', 3, "something stands after a closing quote"],
    ['"a" ,b', 3, "something stands after a closing quote"],
  ])("%j is none", (text, offset, reason) => {
    expect(parseCsv(text, ",")).toEqual({ fault: { offset, reason } });
  });

  test("tells where each cell begins", () => {
    const places: string[] = [];
    parseCsv('a,"b,c"\r\nd,', ",", (row, at, offset) => places.push(`${row}.${at} ${offset}`));
    expect(places).toEqual(["0.0 0", "0.1 2", "1.0 9", "1.1 11"]);
  });

  // A parser that went back over what it has read would outlast the test.
  test.each(['"', '""', '","', '"a",', ",", "\r", '"\n'])("%j over and over is parsed to its end", (part) => {
    const text = part.repeat(200_000);
    const { rows = [[]], fault } = { rows: undefined, ...parseCsv(text, ",") };
    expect(fault === undefined ? rows.length : fault.offset).toBeLessThanOrEqual(text.length);
  });
});
