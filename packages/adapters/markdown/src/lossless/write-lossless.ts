import type { Inline, Report } from "@rapporteur/core";
import { partMarks } from "../mapping.ts";
import { guardLineStart } from "../markup/escape-text.ts";
import { addBlock, addLine, type Page } from "../markup/page.ts";
import { writeBlocks } from "../markup/write-blocks.ts";
import { writeInlines } from "../markup/write-inlines.ts";
import { writeSections } from "../markup/write-sections.ts";
import { writeWords } from "../markup/write-words.ts";
import { writeFrontMatter } from "./write-front-matter.ts";
import { writeRegisters } from "./write-registers.ts";

/** Writes all of a report as Markdown that reads back as the same report. */
export function writeLossless(report: Report): string {
  const { masthead, summary, blocks, sections, annexes, footnotes } = report;
  const page: Page = { lines: writeFrontMatter(report), prefix: "", lead, mark };
  page.lines.push("");
  addBlock(page, `# ${guardLineStart(writeInlines(masthead.title, mark))}`.trimEnd());
  if (masthead.subtitle) addPart(page, partMarks.subtitle, masthead.subtitle);
  for (const line of masthead.lines ?? []) addPart(page, partMarks.line, line);
  if (summary.length > 0) addBlock(page, partMarks.summary);
  writeBlocks(page, summary);
  if (blocks.length > 0) addBlock(page, partMarks.body);
  writeBlocks(page, blocks);
  writeSections(page, sections, 2);
  if (annexes.length > 0) addBlock(page, partMarks.annexes);
  writeSections(page, annexes, 2);
  for (const { id, label, content } of footnotes) {
    addBlock(page, `${mark(id)}: ${writeWords(page, id, label, content)}`);
  }
  page.lines.push(...writeRegisters(report));
  return `${page.lines.join("\n")}\n`;
}

function addPart(page: Page, part: string, inlines: readonly Inline[]): void {
  addLine(page, part);
  addBlock(page, guardLineStart(writeInlines(inlines, mark)));
}

function lead(id: string, printed: string, hasWords: boolean, attributes = ""): string {
  return `<a id="${id}"${attributes}>${printed}</a>${printed !== "" && hasWords ? " " : ""}`;
}

function mark(footnote: string): string {
  return `[^${footnote}]`;
}
