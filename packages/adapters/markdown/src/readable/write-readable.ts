import type { Report, Section } from "@rapporteur/core";
import { fullStop, registersMark } from "../mapping.ts";
import { addBlock, type Page } from "../markup/page.ts";
import { writeBlocks } from "../markup/write-blocks.ts";
import { writeSections } from "../markup/write-sections.ts";
import { notesOf, writeMastheadNotes, writeNotes } from "./notes.ts";
import { readableWords } from "./words.ts";
import { writeMasthead } from "./write-masthead.ts";
import { writeRegisters } from "./write-registers.ts";

/** Writes a report for people to read on a code host, without what only programs need. */
export function writeReadable(report: Report): string {
  const words = readableWords(report.language);
  const notes = notesOf(report);
  const page: Page = { lines: [], prefix: "", lead, mark: notes.mark };
  writeMasthead(page, report.masthead, words);
  writeMastheadNotes(page, notes);
  if (report.summary.length > 0) addBlock(page, `**${words.summary}**`);
  writeBlocks(page, report.summary);
  writeBlocks(page, report.blocks);
  writeSections(page, report.sections, 2);
  writeSections(page, report.annexes, 2, (node) => printLabel(node, words.annex));
  writeNotes(page, report.footnotes, notes);
  addBlock(page, registersMark);
  writeRegisters(page, report, words);
  return `${page.lines.join("\n").trimEnd()}\n`;
}

/** A label as printed; that of an annex after the word for it. */
function printLabel(node: Section | Report["annexes"][number], annex: string): string {
  if (node.type === "annex")
    return node.label === undefined ? annex : fullStop.print(`${annex} ${node.label}`);
  return node.label === undefined ? "" : fullStop.print(node.label);
}

function lead(id: string, printed: string, hasWords: boolean): string {
  return `<a id="${id}"></a>${printed}${printed !== "" && hasWords ? " " : ""}`;
}
