import type { Diagnostic, TextPlace } from "@rapporteur/core";
import { markdownDiagnostics } from "../diagnostics.ts";
import { deepestNesting } from "../mapping.ts";
import { type ReadInlines, readInlines } from "./read-inlines.ts";

/** What reading finds, and where; reading ends at the first fault. */
export interface Findings {
  /** The place of a line, counted from 0, and of a stretch in it. */
  readonly placeOf: (line: number) => TextPlace;
  readonly warnings: Diagnostic[];
  fault: Diagnostic | undefined;
}

/** The lines of a file or of a quotation in it, as they are read one after the other. */
export interface Lines {
  readonly texts: readonly string[];
  /** Which line of the file the first one is. */
  readonly first: number;
  /** Quotations around these lines. */
  readonly depth: number;
  readonly findings: Findings;
  /** The next line to read. */
  at: number;
}

/** Passes over empty lines; gives the next line, or undefined at the end and after a fault. */
export function nextLine(lines: Lines): string | undefined {
  if (lines.findings.fault) return undefined;
  while (lines.at < lines.texts.length && lines.texts[lines.at]?.trim() === "") lines.at++;
  return lines.texts[lines.at];
}

/** Ends the reading because of what stands on the next line. */
export function failAtLine(lines: Lines, expected: string): void {
  const place = placeOf(lines);
  const found = lines.texts[lines.at] ?? "the end of the file";
  lines.findings.fault ??= markdownDiagnostics.report("line-not-understood", {
    place,
    data: { found, expected },
  });
}

/** Ends the reading because quotations or points are nested too deep. */
export function failAtDepth(lines: Lines): void {
  const data = { limit: deepestNesting };
  lines.findings.fault ??= markdownDiagnostics.report("nested-too-deep", { place: placeOf(lines), data });
}

/** Reads inline content of the present line, and reports a mark in it that opens or closes nothing. */
export function inlinesOf(lines: Lines, markup: string): ReadInlines["inlines"] {
  const { inlines, problem } = readInlines(markup.trim());
  if (problem) {
    const data = { mark: problem.mark };
    lines.findings.warnings.push(
      markdownDiagnostics.report("mark-kept-as-text", { place: placeOf(lines), data }),
    );
  }
  return inlines;
}

function placeOf({ findings, first, at }: Lines): TextPlace {
  return findings.placeOf(first + at);
}
