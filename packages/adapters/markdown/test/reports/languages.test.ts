import { readFileSync } from "node:fs";
import { plainText } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/index.ts";
import { labelledSections, marks, numberedParagraphs } from "./words.ts";

/** The same short report in each language: two States (one in Spanish: none), points, a torn paragraph, notes. */
const cases = [
  {
    name: "french",
    language: "fr",
    fields: { organ: "Assemblée générale", body: "Conseil des droits de l’homme", symbol: "A/HRC/54/81" },
    title: "Droits de l’homme des migrants",
    paragraphs: 5,
    sections: ["I", "II", "II.A", "II.B", "III"],
    states: ["CIV", "VEN"],
    recommendations: ["5 (a)", "5 (b)"],
    joined: ["para-2"],
    firstMarks: ["1"],
  },
  {
    name: "spanish",
    language: "es",
    fields: { organ: "Asamblea General", body: "Consejo de Derechos Humanos" },
    title: "Derechos humanos de los migrantes",
    paragraphs: 3,
    sections: ["I", "II"],
    states: [],
    recommendations: ["3 (a)", "3 (b)"],
    joined: ["para-2"],
    firstMarks: ["1"],
  },
  {
    name: "russian",
    language: "ru",
    fields: { organ: "Генеральная Ассамблея", body: "Совет по правам человека" },
    title: "Права человека мигрантов",
    paragraphs: 5,
    sections: ["I", "II", "II.A", "II.B", "III"],
    states: ["AZE", "BOL"],
    recommendations: ["5 (а)", "5 (б)"],
    joined: ["para-2"],
    firstMarks: ["1"],
  },
  {
    name: "chinese",
    language: "zh",
    fields: { organ: "大会", body: "人权理事会" },
    title: "移民的人权",
    paragraphs: 4,
    sections: ["一", "二", "二.A", "三"],
    states: ["ARG"],
    recommendations: ["4 (a)", "4 (b)"],
    joined: ["para-2"],
    firstMarks: ["1"],
  },
  {
    name: "arabic",
    language: "ar",
    fields: { organ: "الجمعية العامة", body: "مجلس حقوق الإنسان" },
    title: "حقوق الإنسان للمهاجرين",
    paragraphs: 4,
    sections: ["أولاً", "ثانياً", "ثانياً.ألف", "ثالثاً"],
    states: ["ARG"],
    recommendations: ["4 (أ)", "4 (ب)"],
    joined: ["para-2"],
    firstMarks: ["1"],
  },
] as const;

describe.each(cases)("a report in another language: $name", (wanted) => {
  const bytes = readFileSync(new URL(`./documents/${wanted.name}.md`, import.meta.url));
  const reading = markdown.read({ bytes, name: `${wanted.name}.md` });
  if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
  const { value: report, diagnostics, trace } = reading;

  it("knows its language and its masthead", () => {
    expect(report.language).toBe(wanted.language);
    expect(report.masthead).toMatchObject({
      ...wanted.fields,
      date: "2023-08-03",
      originalLanguage: "en",
      session: { number: 54, start: "2023-09-11", end: "2023-10-06" },
      agendaItems: [{ number: "2" }, { number: "3" }],
    });
    expect(plainText(report.masthead.title)).toBe(wanted.title);
    expect(marks(report.masthead.subtitle ?? [], report)).toEqual(["*"]);
    expect(report.summary).toHaveLength(1);
  });

  it("reads its sections, paragraphs, States and recommendations", () => {
    expect(labelledSections(report).map(({ path }) => path)).toEqual(wanted.sections);
    const paragraphs = numberedParagraphs(report);
    expect(paragraphs.map(({ number }) => Number(number))).toEqual(
      Array.from({ length: wanted.paragraphs }, (_, index) => index + 1),
    );
    expect(marks(paragraphs[0]?.content ?? [], report)).toEqual(wanted.firstMarks);
    expect(report.stateSubmissions.map(({ state }) => state.iso3)).toEqual(wanted.states);
    expect(report.recommendations.map(({ label }) => label)).toEqual(wanted.recommendations);
  });

  it("joins its torn paragraph, and accounts for every character", () => {
    const joined = diagnostics.filter(({ code }) => code.startsWith("parser/paragraph-joined"));
    expect(joined.map(({ node }) => node)).toEqual(wanted.joined);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(trace?.account.faults).toEqual([]);
  });
});

describe("a report in French", () => {
  const reading = markdown.read({ bytes: readFileSync(new URL("./documents/french.md", import.meta.url)) });
  const report = reading.ok ? reading.value : undefined;

  it("has points in points, a raised 2 that is no mark, and an annex that numbers anew", () => {
    const [third, fourth] = report ? numberedParagraphs(report).slice(2) : [];
    expect(third?.points.map(({ label, points }) => [label, points.map((inner) => inner.label)])).toEqual([
      ["a", []],
      ["b", ["i", "ii"]],
    ]);
    expect(fourth?.content.at(-2)).toEqual({ type: "superscript", children: [{ type: "text", value: "2" }] });
    expect(
      report?.annexes.map(({ id, label, title, blocks }) => [id, label, plainText(title), blocks[0]?.id]),
    ).toEqual([["annex-I", "I", "Liste des contributions", "annex-I-para-1"]]);
  });
});
