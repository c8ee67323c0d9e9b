import type { Annex, Block, Footnote, Inline, Section } from "@rapporteur/core";
import { partMarks } from "../mapping.ts";
import { failAtLine, inlinesOf, type Lines, nextLine } from "../markup/lines.ts";
import { readBlocks } from "../markup/read-blocks.ts";
import { readLead } from "../markup/read-lead.ts";
import { readAnnexes, readSections } from "../markup/read-sections.ts";

/** All that stands between front matter and registers. */
export interface Body {
  readonly title: readonly Inline[];
  readonly subtitle: readonly Inline[];
  readonly lines: readonly (readonly Inline[])[];
  readonly summary: readonly Block[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly annexes: readonly Annex[];
  readonly footnotes: readonly Footnote[];
}

const noteStart = /^\[\^([^\][\s\\]+)\]:/;

/** Reads the text of a report, part by part in the order in which they are written. */
export function readBody(lines: Lines): Body {
  return {
    title: readTitle(lines),
    subtitle: passMark(lines, partMarks.subtitle) ? readLine(lines) : [],
    lines: readMastheadLines(lines),
    summary: passMark(lines, partMarks.summary) ? readBlocks(lines) : [],
    blocks: passMark(lines, partMarks.body) ? readBlocks(lines) : [],
    sections: readSections(lines),
    annexes: passMark(lines, partMarks.annexes) ? readAnnexes(lines) : [],
    footnotes: readFootnotes(lines),
  };
}

function readTitle(lines: Lines): readonly Inline[] {
  const line = nextLine(lines);
  if (line === undefined || !/^#(?: |$)/.test(line)) {
    failAtLine(lines, "the title, after #");
    return [];
  }
  const title = inlinesOf(lines, line.slice(1));
  lines.at++;
  return title;
}

/** Passes over a line that says what stands below it. */
function passMark(lines: Lines, mark: string): boolean {
  if (nextLine(lines)?.trimEnd() !== mark) return false;
  lines.at++;
  return true;
}

/** The line right here, which may be empty. */
function readLine(lines: Lines): readonly Inline[] {
  const inlines = inlinesOf(lines, lines.texts[lines.at] ?? "");
  lines.at++;
  return inlines;
}

function readMastheadLines(lines: Lines): readonly (readonly Inline[])[] {
  const read: (readonly Inline[])[] = [];
  while (passMark(lines, partMarks.line)) read.push(readLine(lines));
  return read;
}

function readFootnotes(lines: Lines): readonly Footnote[] {
  const footnotes: Footnote[] = [];
  for (let line = nextLine(lines); line !== undefined; line = nextLine(lines)) {
    const match = noteStart.exec(line);
    if (!match) break;
    const [{ length }, id = ""] = match;
    const lead = readLead(line, line.length - line.slice(length).trimStart().length);
    if (lead?.id !== id || lead.printed === "") {
      failAtLine(lines, `the anchor “${id}” with the label of the note`);
      break;
    }
    footnotes.push({ type: "footnote", id, label: lead.printed, content: inlinesOf(lines, lead.rest) });
    lines.at++;
  }
  return footnotes;
}
