import { readFileSync } from "node:fs";
import { type Diagnostic, plainText, toJSON } from "@rapporteur/core";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/index.ts";
import expected from "./expected/human-rights-of-migrants.json" with { type: "json" };
import { labelledSections, marks, numberedParagraphs, urls } from "./words.ts";

const source = new URL(
  "../../../../reports/hrc54-human-rights-of-migrants/source/report.md",
  import.meta.url,
);
const bytes = readFileSync(source);
const reading = markdown.read({ bytes, name: "report.md" });
if (!reading.ok) throw new Error(JSON.stringify(reading.diagnostics));
const { value: report, diagnostics, trace } = reading;

const linesOf = (code: string): readonly number[] =>
  diagnostics.filter((one) => one.code === code).map((one) => lineOf(one));
const lineOf = ({ place }: Diagnostic): number => (place && "line" in place ? place.line : 0);

describe("Human rights of migrants, as OCR printed it", () => {
  it("has its masthead, and no symbol, since none is printed", () => {
    const { title, subtitle = [], ...fields } = report.masthead;
    const { title: wantedTitle, subtitle: wantedSubtitle, ...wanted } = expected.masthead;
    expect(fields).toEqual(wanted);
    expect([plainText(title), plainText(subtitle)]).toEqual([wantedTitle, wantedSubtitle]);
    expect(report.masthead.symbol).toBeUndefined();
    expect(report.language).toBe("en");
    expect(report.id).toBe("hrc54-human-rights-of-migrants");
  });

  it("has its title note and its summary", () => {
    const [star] = report.footnotes;
    expect(star?.label).toBe("*");
    expect(plainText(star?.content ?? [])).toBe(expected.titleNote);
    expect(marks(report.masthead.subtitle ?? [], report)).toEqual(["*"]);
    expect(
      report.summary.map((block) => (block.type === "paragraph" ? plainText(block.content) : "")),
    ).toEqual([expected.summary]);
  });

  it("has 31 sections with label, title and parent", () => {
    const sections = labelledSections(report).map(({ section: { label, title }, parent }) => ({
      label,
      title: plainText(title),
      parent,
    }));
    expect(sections).toEqual(expected.sections.map(({ label, title, parent }) => ({ label, title, parent })));
    expect(sections).toHaveLength(31);
  });

  it("has 83 paragraphs, each whole, in its section, with its marks and points", () => {
    const sections = new Map(
      labelledSections(report).flatMap(({ section, path }) => section.blocks.map(({ id }) => [id, path])),
    );
    const paragraphs = numberedParagraphs(report).map(({ id, number, content, points }) => ({
      number,
      section: sections.get(id),
      text: plainText(content),
      marks: marks(content, report),
      points: points.map((point) => ({
        label: point.label,
        text: plainText(point.content),
        marks: marks(point.content, report),
      })),
    }));
    const wanted = expected.paragraphs.map(({ lines: _, points, ...paragraph }) => ({
      ...paragraph,
      points: points.map(({ label, text, marks: noted }) => ({ label, text, marks: noted })),
    }));
    expect(paragraphs).toEqual(wanted);
    expect(paragraphs).toHaveLength(83);
  });

  it("has 78 notes, each whole, and 38 addresses, each right", () => {
    const notes = report.footnotes.slice(1).map(({ label, content }) => ({
      label,
      text: plainText(content),
      urls: urls(content),
    }));
    expect(notes).toEqual(
      expected.footnotes.map(({ label, text, urls: links }) => ({ label, text, urls: links })),
    );
    expect(notes).toHaveLength(78);
    expect(notes.flatMap(({ urls: links }) => links)).toHaveLength(38);
  });

  it("has 17 submitting States with their codes and paragraphs", () => {
    const paths = new Map(labelledSections(report).map(({ section, path }) => [section.id, path]));
    const states = report.stateSubmissions.map(({ state, section, paragraphs }) => ({
      ...state,
      section: paths.get(section),
      paragraphs: paragraphs.map((id) => Number(id.replace("para-", ""))),
    }));
    expect(states).toEqual(expected.states);
    expect(states).toHaveLength(17);
  });

  it("has 13 recommendations, 83 (a) to (m), each whole", () => {
    const points = new Map(
      numberedParagraphs(report).flatMap((paragraph) => paragraph.points.map((point) => [point.id, point])),
    );
    const recommendations = report.recommendations.map(({ label, point = "" }) => ({
      label,
      text: plainText(points.get(point)?.content ?? []),
    }));
    expect(recommendations).toEqual(expected.recommendations);
  });

  it("accounts for every character", () => {
    const account = trace?.account;
    expect(account?.faults).toEqual([]);
    const spent = [...(account?.nodes ?? []), ...(account?.discards ?? [])];
    const sum = spent.reduce((total, { characters }) => total + characters, account?.whiteSpace ?? 0);
    expect(sum).toBe(account?.total);
    expect(sum).toBe(bytes.toString("utf8").length);
  });

  it("reports each repair with its line: 11 joins, 2 torn notes, a dead link, 9 wrong addresses", () => {
    const tears = (pieces: readonly { readonly lines: readonly number[] }[]): readonly number[] =>
      pieces.flatMap(({ lines }) => lines.slice(1));
    const torn = expected.paragraphs.flatMap(({ lines, points }) => [...lines.slice(1), ...tears(points)]);
    expect(linesOf("parser/paragraph-joined")).toEqual(torn);
    expect(torn).toHaveLength(11);
    expect(linesOf("parser/note-joined")).toEqual([110, 262]);
    expect(linesOf("markdown/link-is-dead")).toEqual([84]);
    expect(linesOf("markdown/visible-url-repaired")).toEqual([54, 130, 134, 156, 172, 266, 290, 290, 322]);
  });

  it("finds no error in it", () => {
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("reads it to the same bytes twice", () => {
    const again = markdown.read({ bytes, name: "report.md" });
    if (!again.ok) throw new Error("unreadable");
    expect(toJSON(again.value)).toBe(toJSON(report));
    expect(again.diagnostics).toEqual(diagnostics);
  });
});
