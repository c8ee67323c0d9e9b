import { reportIndex } from "@rapporteur/core";
import { describe, expect, test } from "vitest";
import { type ActRow, actRows } from "../src/views/recommendations/act-row.ts";
import { actsCsv } from "../src/views/recommendations/acts-csv.ts";
import {
  addresseeGroups,
  kindChoice,
  nobody,
  wordsChoice,
} from "../src/views/recommendations/addressee-choice.ts";
import { choiceOf, queryOf } from "../src/views/recommendations/choice-in-address.ts";
import {
  type ActChoice,
  chooseActs,
  sortKeys,
  verbCounts,
} from "../src/views/recommendations/choose-acts.ts";
import { realReport } from "./real-report.ts";

const report = realReport();
const index = reportIndex(report);
const rows = actRows(report, index);
const everything: ActChoice = { verb: "", addressee: "", directive: false, sort: "place", descending: false };
const labels = (chosen: readonly ActRow[]) => chosen.map(({ label }) => label).join(" ");

describe("choosing acts", () => {
  test("each act is a row with its own words", () => {
    expect(rows).toHaveLength(report.recommendations.flatMap(({ acts }) => acts).length);
    for (const { text, act } of rows) expect(text.startsWith(act.printed)).toBe(true);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  test("filters hold together: verb, addressee, whether anything is asked", () => {
    expect(labels(chooseActs(rows, { ...everything, verb: "urge" }))).toBe("83 (e) 83 (f) 83 (i) 83 (j)");
    expect(
      labels(chooseActs(rows, { ...everything, verb: "urge", addressee: wordsChoice("All  countries") })),
    ).toBe("83 (f)");
    expect(labels(chooseActs(rows, { ...everything, addressee: kindChoice("un-entity") }))).toBe("83 (h)");
    expect(labels(chooseActs(rows, { ...everything, addressee: nobody, directive: true }))).toBe("83 (d)");
    expect(chooseActs(rows, { ...everything, verb: "urge", addressee: nobody })).toEqual([]);
  });

  test("every order keeps all rows, and what it does not tell apart stays as in the report", () => {
    for (const sort of sortKeys) {
      for (const descending of [false, true]) {
        const sorted = chooseActs(rows, { ...everything, sort, descending });
        expect(new Set(sorted)).toEqual(new Set(rows));
      }
    }
    const byVerb = chooseActs(rows, { ...everything, sort: "verb", descending: true });
    expect(byVerb.slice(0, 4).map(({ verb }) => verb)).toEqual(["urge", "urge", "urge", "urge"]);
    expect(labels(byVerb.slice(0, 4))).toBe("83 (e) 83 (f) 83 (i) 83 (j)");
    expect(labels(chooseActs(rows, { ...everything, descending: true }).slice(0, 1))).toBe("83 (m)");
    // Those that ask nobody go behind those that ask someone.
    const byAddressee = chooseActs(rows, { ...everything, sort: "addressee" });
    expect(byAddressee[0]?.addressees[0]?.printed).toBe("all countries");
    expect(byAddressee.at(-1)?.addressees).toEqual([]);
  });

  test("choices are offered with the number of acts that they lead to", () => {
    for (const { verb, count } of verbCounts(rows)) {
      expect(chooseActs(rows, { ...everything, verb })).toHaveLength(count);
    }
    for (const { kind, count, printed } of addresseeGroups(rows)) {
      expect(chooseActs(rows, { ...everything, addressee: kindChoice(kind) })).toHaveLength(count);
      for (const { words, count } of printed) {
        expect(chooseActs(rows, { ...everything, addressee: wordsChoice(words) })).toHaveLength(count);
      }
    }
  });

  test("a choice survives the address, and an address of nonsense is the default", () => {
    const choices: ActChoice[] = [
      everything,
      {
        verb: "call upon",
        addressee: "words:private actors",
        directive: true,
        sort: "text",
        descending: true,
      },
      { ...everything, descending: true },
    ];
    for (const choice of choices) expect(choiceOf(queryOf(choice))).toEqual(choice);
    expect(choiceOf({ sort: "constructor", asking: "perhaps" })).toEqual(everything);
  });
});

/** The records of a CSV table, by RFC 4180 to the letter. */
function read(csv: string): readonly (readonly string[])[] {
  const record = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/y;
  const records: string[][] = [];
  let at = 1; // Behind the byte order mark.
  while (at < csv.length) {
    const cells: string[] = [];
    const line = csv.slice(at);
    record.lastIndex = 0;
    for (let cell = record.exec(line); cell; cell = record.exec(line)) {
      cells.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? "");
      at += cell[0].length;
    }
    if (csv.slice(at, at + 2) !== "\r\n") throw new Error(`A line does not end at ${at}.`);
    at += 2;
    records.push(cells);
  }
  return records;
}

describe("CSV of the acts", () => {
  test("holds what was chosen, in its order, each act with its citation", () => {
    const chosen = chooseActs(rows, { ...everything, verb: "encourage", sort: "place", descending: true });
    const csv = actsCsv(chosen, index);
    expect(csv.startsWith("\ufeff")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
    const [head, ...records] = read(csv);
    expect(head?.slice(0, 2)).toEqual(["paragraph", "verb"]);
    expect(records.map(([paragraph]) => paragraph)).toEqual(chosen.map(({ label }) => `para. ${label}`));
    expect(records.map((record) => record[6])).toEqual(chosen.map(({ text }) => text));
    expect(records[0]?.at(-1)).toMatch(/^Human Rights Council, .*3 August 2023, para\. 83 \(m\)$/);
  });

  test("no cell begins as a formula does, and an apostrophe taken away gives the text back", () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "'=1", 'say "so",\nand so'];
    const [model] = rows;
    if (!model) throw new Error("The report has no acts.");
    const csv = actsCsv(
      texts.map((text) => ({ ...model, text })),
      index,
    );
    const cells = read(csv)
      .slice(1)
      .map((record) => record[6] ?? "");
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\ufeff]*[=+\-@＝＋－＠\t\r]/);
    expect(cells.map((cell) => (cell.startsWith("'") ? cell.slice(1) : cell))).toEqual(texts);
  });
});
