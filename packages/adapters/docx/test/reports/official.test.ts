import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Paragraph, plainText, type Report, type Section, toJSON } from "@rapporteur/core";
import { faultsOf } from "@rapporteur/tooling/testing/faults-of";
import { describe, expect, it } from "vitest";
import { docx, printDocx } from "../../src/index.ts";
import { allParagraphs, allTables, folded, marksIn, shown } from "./words.ts";

/**
 * What a reader found in an official file by another way than this package: masthead, outline and notes by eye on the
 * pages that LibreOffice prints of it, paragraphs and tables in the text and HTML that LibreOffice makes of it.
 */
interface Expected {
  readonly symbol: string;
  readonly date: string;
  readonly session: string;
  readonly items: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  readonly summaryParagraphs: number;
  readonly sections: readonly Outline[];
  readonly paragraphs: readonly {
    readonly number: string;
    /** Without white space; the marks of notes are among the characters. */
    readonly start: string;
    readonly end: string;
    readonly characters: number;
    /** Label, start, end, characters. */
    readonly points: readonly (readonly [string, string, string, number])[];
  }[];
  /** Beginnings of the notes at the foot of pages, by label. */
  readonly notes: Readonly<Record<string, string>>;
  /** Where the mark of each stands. */
  readonly noteMarks: Readonly<Record<string, string>>;
  /** Beginnings of the notes under tables, in order. */
  readonly tableNotes: readonly string[];
  readonly tables: readonly { readonly characters: number; readonly first: string; readonly last: string }[];
}

/** A heading with its label, and the headings under it. */
type Outline = readonly [string, (readonly Outline[])?];

const folder = join(process.env.RAPPORTEUR_CORPUS ?? "", "docx");
const there = process.env.RAPPORTEUR_CORPUS !== undefined && existsSync(folder);
const names = there ? readdirSync(folder).filter((name) => name.endsWith(".docx")) : [];

const fold = (text: string): string => text.replace(/[\s\u00ad]+/g, "");

describe.runIf(there)("official files", () => {
  it("are there", () => expect(names.length).toBeGreaterThan(0));

  describe.each(names)("%s", (name) => {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const expectation = new URL(`expected/${name.replace(/\.docx$/, ".json")}`, import.meta.url);
    const reading = docx.read({ bytes, name });
    if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
    const { value: report, diagnostics, trace } = reading;

    it("has no error, and every character in one place", () => {
      expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(trace?.account.faults).toEqual([]);
      const printed = printDocx(bytes, name);
      expect(printed.ok && faultsOf(printed.value, { letters: true })).toEqual([]);
    });

    it("is read to the same bytes twice", () => {
      const again = docx.read({ bytes, name });
      expect(again.ok && toJSON(again.value)).toBe(toJSON(report));
    });

    describe.runIf(existsSync(expectation))("as a reader sees it", () => {
      const expected: Expected = existsSync(expectation) ? JSON.parse(readFileSync(expectation, "utf8")) : {};

      it("has its masthead", () => {
        const { symbol, date, session, agendaItems, title, subtitle = [], ...rest } = report.masthead;
        expect({ symbol, date, session: session?.label }).toEqual({
          symbol: expected.symbol,
          date: expected.date,
          session: expected.session,
        });
        expect(agendaItems.map(({ number }) => number)).toEqual(expected.items);
        expect([folded(title), folded(subtitle)]).toEqual([expected.title, expected.subtitle]);
        expect(rest).toMatchObject({
          organ: "General Assembly",
          distribution: "General",
          originalLanguage: "en",
        });
      });

      it("has its outline", () => {
        expect(report.sections.map(outlineOf)).toEqual(expected.sections.map(whole));
        expect(report.summary.filter(({ type }) => type === "paragraph")).toHaveLength(
          expected.summaryParagraphs,
        );
        expect(report.annexes).toEqual([]);
      });

      it("has its numbered paragraphs, complete, in sequence and whole", () => {
        const found = allParagraphs(report).filter(({ number }) => number !== undefined);
        const wanted = expected.paragraphs.map(({ number, start, end, characters, points }) => ({
          number,
          start,
          end,
          characters,
          points,
        }));
        expect(found.map((paragraph) => seen(paragraph, report))).toEqual(wanted);
      });

      it("has its notes, each joined to its mark", () => {
        const notes = report.footnotes.filter(({ id }) => !id.startsWith("table-"));
        expect(notes.map(({ label }) => label)).toEqual(expect.arrayContaining(Object.keys(expected.notes)));
        expect(notes).toHaveLength(Object.keys(expected.notes).length);
        for (const { id, label, content } of notes) {
          expect(folded(content)).toMatch(startsWith(expected.notes[label] ?? "?"));
          expect(marksIn(report, id)[0]).toBe(expected.noteMarks[label]);
        }
        const underTables = report.footnotes.filter(({ id }) => id.startsWith("table-"));
        for (const [index, start] of expected.tableNotes.entries()) {
          const note = underTables[index];
          expect(folded(note?.content ?? [])).toMatch(startsWith(start));
          expect(marksIn(report, note?.id ?? "?")).not.toEqual([]);
        }
        expect(underTables).toHaveLength(expected.tableNotes.length);
      });

      it("has its tables with all their cells", () => {
        const found = allTables(report).map(({ rows }) => {
          const cells = rows.flatMap((row) => row.cells.map(({ content }) => fold(shown(content, report))));
          const filled = cells.filter((cell) => cell !== "");
          return {
            characters: cells.join("").length,
            first: filled[0]?.slice(0, 30),
            last: filled.at(-1)?.slice(-30),
          };
        });
        expect(found).toEqual(expected.tables);
      });
    });
  });
});

function seen({ number, content, points, closing }: Paragraph, report: Report) {
  const text = fold(shown(content, report));
  expect(closing).toBeUndefined();
  return {
    number,
    start: text.slice(0, 24),
    end: text.slice(-24),
    characters: text.length,
    points: points.map(({ label, content: inner }) => {
      const part = fold(shown(inner, report));
      return [label, part.slice(0, 16), part.slice(-16), part.length];
    }),
  };
}

function outlineOf({ label, title, sections }: Section): Outline {
  const heading = plainText(title).trim();
  const printed =
    label === undefined ? heading : `${/^[a-z]/.test(label) ? `(${label})` : `${label}.`} ${heading}`;
  return [printed.replace(/\s+/g, " "), sections.map(outlineOf)];
}

function whole([heading, inner = []]: Outline): Outline {
  return [heading, inner.map(whole)];
}

const startsWith = (start: string): RegExp => new RegExp(`^${start.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
