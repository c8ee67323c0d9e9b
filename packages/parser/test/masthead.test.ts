import { describe, expect, it } from "vitest";
import { lexiconOf } from "../src/language/lexicons.ts";
import { readAgendaItems } from "../src/masthead/read-agenda-items.ts";
import { findDate, readDateRange } from "../src/masthead/read-date.ts";
import { parsePrinted } from "../src/parse-printed.ts";
import { print } from "./print.ts";

describe("dates", () => {
  it.each([
    ["en", "3 August 2023", "2023-08-03"],
    ["en", "Distr.: General 10 January 2025 Original: English", "2025-01-10"],
    ["fr", "1er mars 2024", "2024-03-01"],
    ["es", "3 de agosto de 2023", "2023-08-03"],
    ["ru", "3 августа 2023 года", "2023-08-03"],
    ["zh", "2023年8月3日", "2023-08-03"],
    ["en", "31 February 2023", undefined],
    ["en", "August 2023", undefined],
    ["en", "Geneva, 3–14 June 2024", undefined],
    ["en", "16 December 2024–10 January 2025", undefined],
    ["en", "31 June–2 July 2023", undefined],
    ["en", "A/80/7–10 January 2025", "2025-01-10"],
    ["es", "3 a 14 de junio de 2024", undefined],
    ["zh", "2023年9月11日至10月6日", undefined],
    ["zh", "2023年2月31日", undefined],
  ])("%s: %s", (language, text, wanted) => {
    expect(findDate(text, lexiconOf(language))?.iso).toBe(wanted);
  });

  it.each([
    ["en", "11 September–6 October 2023", "2023-09-11", "2023-10-06"],
    ["en", "14–18 July 2025", "2025-07-14", "2025-07-18"],
    ["en", "16 December 2024–10 January 2025", "2024-12-16", "2025-01-10"],
    ["fr", "11 septembre-6 octobre 2023", "2023-09-11", "2023-10-06"],
    ["es", "11 de septiembre a 6 de octubre de 2023", "2023-09-11", "2023-10-06"],
    ["ru", "11 сентября — 6 октября 2023 года", "2023-09-11", "2023-10-06"],
    ["zh", "2023年9月11日至10月6日", "2023-09-11", "2023-10-06"],
    ["ar", "11 أيلول/سبتمبر - 6 تشرين الأول/أكتوبر 2023", "2023-09-11", "2023-10-06"],
  ])("%s: %s", (language, text, start, end) => {
    expect(readDateRange(text, lexiconOf(language))).toEqual({ start, end });
  });

  it.each([
    ["en", "30 February–2 March 2023"],
    ["zh", "2023年2月31日至3月6日"],
    ["zh", "2023年9月11日"],
  ])("%s: %s is no range of days", (language, text) => {
    expect(readDateRange(text, lexiconOf(language))).toBeUndefined();
  });

  it("in one month of a Chinese masthead name it once", () => {
    expect(readDateRange("2025年7月14日至18日", lexiconOf("zh"))).toEqual({
      start: "2025-07-14",
      end: "2025-07-18",
    });
  });
});

describe("agenda items", () => {
  it.each([
    ["2 and 3", ["2", "3"]],
    ["72 (b)", ["72 (b)"]],
    ["3 (b) (ii)", ["3 (b) (ii)"]],
    ["68 (a) and (c)", ["68 (a)", "68 (c)"]],
    ["2, 3 et 10", ["2", "3", "10"]],
    ["68 a) y c)", ["68 a)", "68 c)"]],
    ["(a), 3", ["3"]],
  ])("%s", (text, wanted) => {
    expect(readAgendaItems(text)).toEqual(wanted);
  });
});

describe("a masthead", () => {
  const read = (lines: readonly string[]) => {
    const reading = parsePrinted(print([...lines, "# I. Introduction", "1. One.", "2. Two."].join("\n\n")));
    if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
    expect(reading.trace?.account.faults).toEqual([]);
    return reading;
  };

  it("without session names its body by its name, its title by what is left", () => {
    const { value } = read([
      "Convention on the Rights of the Child",
      "# Convention on the Rights of the Child",
      "Distr.: General",
      "# Committee on the Rights of the Child",
      "# Concluding observations on the third report of Ruritania",
    ]);
    expect(value.masthead).toMatchObject({
      body: "Committee on the Rights of the Child",
      title: [{ value: "Concluding observations on the third report of Ruritania" }],
    });
  });

  it("keeps what it cannot name, and says so", () => {
    const { value, diagnostics } = read([
      "# General Assembly",
      "Advance unedited version",
      "# Seventy-ninth session",
      "Agenda item 71 (b)",
      "# Promotion and protection of human rights",
      "# Right to food",
      "# Report of the Special Rapporteur on the right to food",
    ]);
    expect(value.masthead.lines).toEqual([[{ type: "text", value: "Advance unedited version" }]]);
    expect(diagnostics.map(({ code }) => code)).toContain("parser/masthead-line-kept");
    expect(value.masthead.agendaItems).toEqual([
      { number: "71 (b)", title: "Promotion and protection of human rights" },
    ]);
  });

  it("reads a printed symbol, and takes the caller's only where none is printed", () => {
    const text = print("A/80/7\n\n# General Assembly\n\n# Title\n\n# I. Introduction\n\n1. One.");
    const given = (document = text) => parsePrinted(document, { symbol: "A/80/8" });
    const without = print("# General Assembly\n\n# Title\n\n# I. Introduction\n\n1. One.");
    for (const [reading, symbol] of [
      [given(), "A/80/7"],
      [given(without), "A/80/8"],
      [parsePrinted(without), undefined],
    ] as const) {
      expect(reading.ok && reading.value.masthead.symbol).toBe(symbol);
    }
  });
});
