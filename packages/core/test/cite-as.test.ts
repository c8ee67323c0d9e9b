import { expect, test } from "vitest";
import { MisuseError } from "../src/contract/misuse-error.ts";
import { citeAs } from "../src/pinpoint/cite-as.ts";
import { changed } from "./changed.ts";
import { mark, sampleReport, text } from "./sample-report.ts";

const withSymbol = changed(sampleReport, { "/masthead/symbol": "A/HRC/54/81" });

test.each([
  ["para-3", "A/HRC/54/81, para. 3"],
  ["para-3-a", "A/HRC/54/81, para. 3 (a)"],
  ["para-3-a-ii", "A/HRC/54/81, para. 3 (a) (ii)"],
  ["rec-3-b", "A/HRC/54/81, para. 3 (b)"],
  ["fn-2", "A/HRC/54/81, para. 2, footnote 2"],
  ["fn-star", "A/HRC/54/81, footnote *"],
  ["fn-a", "A/HRC/54/81, chap. II.A, table, footnote a"],
  ["cite-2-1", "A/HRC/54/81, para. 2, footnote 2"],
  ["sec-I", "A/HRC/54/81, chap. I"],
  ["sec-II-A", "A/HRC/54/81, chap. II.A"],
  ["submission-ARG", "A/HRC/54/81, chap. II.A"],
  ["annex-I", "A/HRC/54/81, annex I"],
  ["annex-I-para-1", "A/HRC/54/81, annex I, para. 1"],
  ["annex-I-sec-A", "A/HRC/54/81, annex I, sect. A"],
  ["annex-I-fn-1", "A/HRC/54/81, annex I, para. 1, footnote 1"],
  ["table-1", "A/HRC/54/81, chap. II.A, table"],
  ["summary-1", "A/HRC/54/81, summary"],
  ["quote-1-para-7", "A/HRC/54/81, chap. I"],
])("%s is cited as %s", (id, citation) => {
  expect(citeAs(withSymbol, id)).toBe(citation);
});

test("without a symbol none is supplied: body, session, title and date stand for it", () => {
  expect(citeAs(sampleReport, "para-3-b")).toBe(
    "Human Rights Council, fifty-fourth session, Human rights of migrants, Report of the Secretary-General, 3 August 2023, para. 3 (b)",
  );
});

test.each([
  ["2023-01-01", "1 January 2023"],
  ["2023-02-10", "10 February 2023"],
  ["2023-03-09", "9 March 2023"],
  ["2023-04-30", "30 April 2023"],
  ["2023-05-05", "5 May 2023"],
  ["2023-06-06", "6 June 2023"],
  ["2023-07-31", "31 July 2023"],
  ["2023-08-08", "8 August 2023"],
  ["2023-09-09", "9 September 2023"],
  ["2023-10-10", "10 October 2023"],
  ["2023-11-11", "11 November 2023"],
  ["2023-12-25", "25 December 2023"],
])("the date %s is cited as %s", (date, words) => {
  const dated = changed(sampleReport, { "/masthead": { agendaItems: [], title: [text("Migrants")], date } });
  expect(citeAs(dated, "para-1")).toBe(`Migrants, ${words}, para. 1`);
});

test("the organ stands for a body that is not printed, a title stands on one line, and English is English anywhere", () => {
  const other = changed(sampleReport, {
    "/language": "en-GB",
    "/masthead/body": undefined,
    "/masthead/title": [text("Human rights "), { type: "break" }, text(" of migrants ")],
    "/masthead/subtitle": undefined,
  });
  expect(citeAs(other, "para-1")).toBe(
    "General Assembly, fifty-fourth session, Human rights of migrants, 3 August 2023, para. 1",
  );
});

test("what has no number is cited by what it stands in: summary, annex, section or quotation", () => {
  const other = changed(withSymbol, {
    "/summary/0/number": "1",
    "/annexes/0/label": undefined,
    "/annexes/0/blocks/0/number": undefined,
    "/annexes/0/sections/0/label": undefined,
    "/blocks/0": { type: "quote", id: "quote-0", blocks: [] },
    "/sections/1/label": undefined,
    "/summary/0/content/-": mark("fn-2"),
  });
  expect(
    ["summary-1", "annex-I", "annex-I-para-1", "annex-I-sec-A", "annex-I-fn-1"].map((id) =>
      citeAs(other, id),
    ),
  ).toEqual([
    "A/HRC/54/81, summary, para. 1",
    "A/HRC/54/81, annex",
    "A/HRC/54/81, annex",
    "A/HRC/54/81, annex, “States”",
    "A/HRC/54/81, annex, footnote 1",
  ]);
  // A label counts only under labels; a section goes by its own title, not by that around it.
  expect(
    ["sec-II", "sec-II-A", "figure-1", "quote-0", "quote-1", "fn-2"].map((id) => citeAs(other, id)),
  ).toEqual([
    "A/HRC/54/81, “Submissions”",
    "A/HRC/54/81, “Argentina”",
    "A/HRC/54/81, “Argentina”, figure",
    "A/HRC/54/81",
    "A/HRC/54/81, chap. I",
    "A/HRC/54/81, summary, para. 1, footnote 2",
  ]);
});

test("a note whose only mark stands in another note is cited by its number alone", () => {
  const inNote = changed(withSymbol, {
    "/sections/0/blocks/0/content/3": undefined,
    "/footnotes/2/content/-": mark("fn-1"),
  });
  expect(citeAs(inNote, "fn-1")).toBe("A/HRC/54/81, footnote 1");
});

test("what is not printed is left out", () => {
  const bare = changed(sampleReport, { "/masthead": { agendaItems: [], title: [text("Migrants")] } });
  expect(citeAs(bare, "para-1")).toBe("Migrants, para. 1");
  const nothing = changed(sampleReport, { "/masthead": { agendaItems: [], title: [] } });
  expect(citeAs(nothing, "para-1")).toBe("para. 1");
});

test("a session's name keeps its capital where the language may want it", () => {
  const french = changed(sampleReport, {
    "/language": "fr",
    "/masthead/session/label": "Cinquante-quatrième session",
  });
  expect(citeAs(french, "para-1")).toContain("Cinquante-quatrième session");
});

test("dotted points say their paragraph themselves, bullets cannot be cited, unlabelled sections go by their title", () => {
  const other = changed(withSymbol, {
    "/sections/2/blocks/0/points/0/label": "3.1",
    "/sections/2/blocks/0/points/1/label": "•",
    "/sections/1/sections/0/label": undefined,
  });
  expect(citeAs(other, "para-3-a")).toBe("A/HRC/54/81, para. 3.1");
  expect(citeAs(other, "para-3-a-i")).toBe("A/HRC/54/81, para. 3.1 (i)");
  expect(citeAs(other, "para-3-b")).toBe("A/HRC/54/81, para. 3");
  expect(citeAs(other, "sec-II-A")).toBe("A/HRC/54/81, “Argentina”");
});

test("a table with a printed number is cited by it", () => {
  const printed = changed(withSymbol, {
    "/sections/1/sections/0/blocks/1/caption": [text("Table 4. Arrivals")],
  });
  expect(citeAs(printed, "table-1")).toBe("A/HRC/54/81, table 4");
});

test("what is not there cannot be cited", () => {
  expect(() => citeAs(sampleReport, "para-99")).toThrow(MisuseError);
});
