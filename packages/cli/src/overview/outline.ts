import type { Annex, Block, Report, Section } from "@rapporteur/core";
import { oneLine } from "./one-line.ts";
import { type ParagraphRange, paragraphRange } from "./paragraph-range.ts";

/** One heading of a report, with the numbered paragraphs under it, those of its subsections included. */
export interface OutlineEntry {
  readonly id: string;
  readonly type: "section" | "annex";
  /** 1 = a chapter or an annex. */
  readonly depth: number;
  readonly label?: string | undefined;
  readonly title: string;
  readonly paragraphs: ParagraphRange;
}

/** The headings of a report in reading order, annexes last. */
export function outlineOf(report: Report): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  for (const section of [...report.sections, ...report.annexes]) addSection(section, 1, entries);
  return entries;
}

function addSection(section: Section | Annex, depth: number, entries: OutlineEntry[]): readonly string[] {
  const place = entries.push(placeholder) - 1;
  const numbers = section.blocks.flatMap(numbersIn);
  for (const subsection of section.sections) numbers.push(...addSection(subsection, depth + 1, entries));
  entries[place] = {
    id: section.id,
    type: section.type,
    depth,
    ...(section.label !== undefined && { label: section.label }),
    title: oneLine(section.title),
    paragraphs: paragraphRange(numbers),
  };
  return numbers;
}

/** Holds the place of a heading until the paragraphs under it are counted. */
const placeholder: OutlineEntry = { id: "", type: "section", depth: 0, title: "", paragraphs: { count: 0 } };

function numbersIn(block: Block): string[] {
  if (block.type === "quote") return block.blocks.flatMap(numbersIn);
  return block.type === "paragraph" && block.number !== undefined ? [block.number] : [];
}
