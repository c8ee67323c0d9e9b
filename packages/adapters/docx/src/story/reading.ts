import type { Diagnostic, PartPlace } from "@rapporteur/core";
import type { Archive } from "../archive/archive.ts";
import { type DocxCode, docxDiagnostics } from "../diagnostics.ts";
import type { NumberCounter } from "../numbering/number-counter.ts";
import type { StyleBook } from "../styles/style-book.ts";

/** What all parts of a file are read with. */
export interface Reading {
  readonly archive: Archive;
  readonly file: string | undefined;
  readonly styles: StyleBook;
  readonly numbers: NumberCounter;
  readonly diagnostics: Diagnostic[];
  readonly counts: Map<DocxCode, number>;
  /** Recorded changes met so far. */
  insertions: number;
  deletions: number;
  /** Whether any text is set in a style of the templates of the United Nations. */
  usesTemplate: boolean;
}

/** Findings of one kind that are listed; a file made to do harm could have any number. */
const mostOfAKind = 100;

/** Notes a finding, with the part and the paragraph it was made in. */
export function find(
  reading: Reading,
  code: DocxCode,
  place?: { readonly part: string; readonly paragraph: number },
  data?: Readonly<Record<string, string | number>>,
): void {
  const count = (reading.counts.get(code) ?? 0) + 1;
  reading.counts.set(code, count);
  if (count > mostOfAKind) return;
  reading.diagnostics.push(docxDiagnostics.report(code, { place: place && placeIn(reading, place), data }));
}

/** Notes a finding once a file. */
export function findOnce(reading: Reading, code: DocxCode): void {
  if (!reading.counts.has(code)) find(reading, code);
}

function placeIn({ file }: Reading, place: { readonly part: string; readonly paragraph: number }): PartPlace {
  return { ...(file !== undefined && { file }), ...place };
}
