import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainText } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/index.ts";
import { allWords, labelledSections, marks, numberedParagraphs } from "./words.ts";

/** What a reader found in a report of the corpus, by another way than its text. Null is: not established. */
interface Found {
  readonly symbol: string;
  readonly symbolPrintedInInput: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly body: string;
  readonly subsidiaryOrgan: string | null;
  readonly session: string;
  readonly agendaItems: readonly string[];
  readonly paragraphCount: number;
  readonly paragraphStarts: Readonly<Record<string, string>>;
  readonly paragraphEnds: Readonly<Record<string, string>>;
  readonly sectionLabels: readonly (readonly [string, string])[];
  readonly footnoteCount: number;
  readonly footnoteStarts: Readonly<Record<string, string>>;
  readonly titleNotes: readonly string[];
  readonly tornParas: readonly (readonly [number, string])[];
}

const folder = join(process.env.RAPPORTEUR_CORPUS ?? "", "markdown");
const there = process.env.RAPPORTEUR_CORPUS !== undefined && existsSync(folder);
const names = there ? readdirSync(folder).filter((name) => name.endsWith(".gold.json")) : [];

/** The expectations come from the printed pages, whose spacing and quotation marks are not the text's. */
const fold = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, "");

describe.runIf(there)("reports that nobody tuned the rules to", () => {
  it("are there", () => expect(names.length).toBeGreaterThan(0));

  it.each(names)("%s", (name) => {
    const found = JSON.parse(readFileSync(join(folder, name), "utf8")) as Found;
    const reading = markdown.read({ bytes: readFileSync(join(folder, name.replace(".gold.json", ".md"))) });
    if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
    const { value: report, diagnostics, trace } = reading;

    const paragraphs = new Map(numberedParagraphs(report).map((paragraph) => [paragraph.number, paragraph]));
    expect(paragraphs.size).toBe(found.paragraphCount);
    for (const [number, start] of Object.entries(found.paragraphStarts)) {
      const paragraph = paragraphs.get(number);
      expect(
        fold(paragraph ? plainText(paragraph.content) : "").startsWith(fold(start)),
        `start of ${number}`,
      ).toBe(true);
    }
    for (const [number, end] of Object.entries(found.paragraphEnds)) {
      // The reader ended some paragraphs at their points, some behind them.
      const paragraph = paragraphs.get(number);
      const ends = paragraph ? [plainText(paragraph.content), allWords(paragraph)] : [];
      expect(
        ends.some((text) => fold(text).endsWith(fold(end))),
        `end of ${number}`,
      ).toBe(true);
    }

    const sections = labelledSections(report).map(({ section, path }) => [
      path,
      fold(plainText(section.title)),
    ]);
    expect(sections).toEqual(found.sectionLabels.map(([path, title]) => [path, fold(title)]));

    const numbered = report.footnotes.filter(({ label }) => /^\d/.test(label));
    expect(numbered).toHaveLength(found.footnoteCount);
    for (const [label, start] of Object.entries(found.footnoteStarts)) {
      const note = numbered.find((one) => one.label === label);
      expect(fold(plainText(note?.content ?? [])).startsWith(fold(start)), `start of note ${label}`).toBe(
        true,
      );
    }
    const titleNotes = report.footnotes
      .filter(({ label }) => !/^\d/.test(label))
      .map(({ content }) => plainText(content));
    expect(titleNotes).toEqual(expect.arrayContaining([...found.titleNotes]));

    const joined = diagnostics
      .filter(({ code }) => code.startsWith("parser/paragraph-joined"))
      .map(({ node }) => /^para-(\d+)/.exec(node ?? "")?.[1]);
    expect(joined).toEqual(expect.arrayContaining(found.tornParas.map(([number]) => String(number))));

    const { masthead } = report;
    expect(masthead.organ).toBe(found.body);
    expect(masthead.body ?? null).toBe(found.subsidiaryOrgan);
    expect(masthead.session?.label).toBe(found.session);
    expect(masthead.agendaItems.map(({ number }) => number)).toEqual(found.agendaItems);
    expect([plainText(masthead.title), plainText(masthead.subtitle ?? [])]).toEqual([
      found.title,
      found.subtitle,
    ]);
    expect(masthead.symbol).toBe(found.symbolPrintedInInput ? found.symbol : undefined);

    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(trace?.account.faults).toEqual([]);
    expect(marks(masthead.title, report).concat(marks(masthead.subtitle ?? [], report))).not.toContain("?");
  });
});
