import { expect } from "vitest";
import { apply } from "../../src/diff/apply.ts";
import { diff } from "../../src/diff/diff.ts";
import type { Paragraph } from "../../src/model/block.ts";
import type { Report } from "../../src/model/report.ts";
import { text } from "../sample-report.ts";

/** A paragraph by its number. */
export const paragraph = (number: number, ...content: Paragraph["content"]): Paragraph => ({
  type: "paragraph",
  id: `para-${number}`,
  number: String(number),
  content,
  points: [],
});

/** A report of paragraphs with these words, numbered from 1. */
export const reportOf = (...words: readonly string[]): Report => ({
  ...{ modelVersion: "1.0.0", id: "r", language: "en", masthead: { agendaItems: [], title: [] } },
  ...{ summary: [], blocks: words.map((value, at) => paragraph(at + 1, text(value))) },
  ...{ sections: [], annexes: [], footnotes: [], citations: [], stateSubmissions: [], recommendations: [] },
});

/** The changes that an edit makes, each as a short line; and that they make the report what it is. */
export function changesOf(before: Report, after: Report): readonly string[] {
  const found = diff(before, after);
  expect(apply(before, found)).toEqual(after);
  const side = (place: { id?: string | undefined; within?: string | undefined } = {}) =>
    place.id ?? place.within ?? "";
  return [
    found.bump,
    ...found.changes.map((change) => {
      const from = "before" in change ? side(change.before) : "";
      const to = "after" in change ? side(change.after) : "";
      const field = "field" in change ? `.${change.field}` : "";
      return `${change.type} ${change.what} ${from && to && from !== to ? `${from} > ${to}` : from || to}${field}`;
    }),
  ];
}
