import {
  fail,
  migrate,
  type Outcome,
  type Report,
  type TextPlace,
  textPlaces,
  validate,
  withEarlier,
} from "@rapporteur/core";
import { markdownDiagnostics } from "../diagnostics.ts";
import { type Findings, failAtLine, type Lines, nextLine } from "../markup/lines.ts";
import { checkFrontMatter, checkWords } from "./check-agreement.ts";
import type { FrontMatter } from "./front-matter.ts";
import { type Body, readBody } from "./read-body.ts";
import { type ReadFrontMatter, readFrontMatter } from "./read-front-matter.ts";
import { type ReadRegisters, readRegisters } from "./read-registers.ts";

const { report: finding } = markdownDiagnostics;

/** What the caller says of the report, as for print: an id and a language instead of those in the file. */
export interface LosslessOptions {
  readonly id?: string | undefined;
  readonly language?: string | undefined;
  readonly symbol?: string | undefined;
}

/** Reads a report that {@link writeLossless} wrote; says where front matter, text and registers disagree. */
export function readLossless(
  text: string,
  file: string | undefined,
  frontMatter: FrontMatter,
  options: LosslessOptions,
): Outcome<Report> {
  const texts = text.split(/\r?\n/);
  const placeOf = placesOfLines(text, file);
  const head = readFrontMatter(frontMatter, placeOf);
  if (!head.ok) return head;
  const findings: Findings = { placeOf, warnings: [...head.diagnostics], fault: undefined };
  const lines: Lines = { texts, first: 0, depth: 0, findings, at: frontMatter.height };
  const body = readBody(lines);
  const registers = readEnd(lines);
  if (findings.fault || !registers) return failed(findings);
  const migrated = migrate(assemble(head.value, body, registers, options));
  const outcome = migrated.ok ? withEarlier(migrated.diagnostics, validate(migrated.value)) : migrated;
  if (!outcome.ok) return withEarlier(findings.warnings, outcome);
  const disagreements = [
    ...checkFrontMatter(outcome.value, head.value, placeOf(0)),
    ...checkWords(outcome.value, registers),
  ];
  return withEarlier([...findings.warnings, ...disagreements], outcome);
}

function failed({ fault, warnings }: Findings): Outcome<Report> {
  return fail(fault ?? finding("registers-missing"), warnings);
}

/** Reads the registers, and makes sure that nothing stands around them. */
function readEnd(lines: Lines): ReadRegisters | undefined {
  const line = nextLine(lines);
  if (line === undefined) return undefined;
  if (line.trimEnd() !== "```json") {
    failAtLine(lines, "a block with its anchor, a heading, a note, or the registers as ```json");
    return undefined;
  }
  const start = lines.at + 1;
  const height = lines.texts.slice(start).findIndex((text) => text.trimEnd() === "```");
  const registers =
    height < 0 ? undefined : readRegisters(lines.texts.slice(start, start + height).join("\n"));
  if (!registers) {
    const place = lines.findings.placeOf(lines.at);
    lines.findings.fault = finding("registers-unreadable", { place });
    return undefined;
  }
  lines.at = start + height + 1;
  if (nextLine(lines) !== undefined) failAtLine(lines, "nothing after the registers");
  return registers;
}

/** The report as the file says it, not yet checked; optional lists are absent, not empty. */
function assemble(
  head: ReadFrontMatter,
  body: Body,
  registers: ReadRegisters,
  options: LosslessOptions,
): unknown {
  const { modelVersion, id, language, masthead } = head;
  const { title, subtitle, lines, ...parts } = body;
  const { stateSubmissions, recommendations, citations } = registers;
  return {
    modelVersion,
    id: options.id ?? id,
    language: options.language ?? language,
    masthead: {
      ...(options.symbol !== undefined && { symbol: options.symbol }),
      agendaItems: [],
      ...masthead,
      title,
      ...(subtitle.length > 0 && { subtitle }),
      ...(lines.length > 0 && { lines }),
    },
    ...parts,
    citations,
    stateSubmissions,
    recommendations,
  };
}

/** The place of a line, counted from 0. */
function placesOfLines(text: string, file: string | undefined): (line: number) => TextPlace {
  const places = textPlaces(text, file);
  let starts: number[] | undefined;
  return (line) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    return places(starts[Math.min(line, starts.length - 1)] ?? 0);
  };
}
