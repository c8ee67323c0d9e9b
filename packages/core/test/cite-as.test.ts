import { expect, test } from "vitest";
import { MisuseError } from "../src/contract/misuse-error.ts";
import { citeAs } from "../src/pinpoint/cite-as.ts";
import { changed } from "./changed.ts";
import { sampleReport, text } from "./sample-report.ts";

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
