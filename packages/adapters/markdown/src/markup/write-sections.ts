import type { Annex, Section } from "@rapporteur/core";
import { deepestHeading, fullStop } from "../mapping.ts";
import { addBlock, type Page } from "./page.ts";
import { writeBlocks } from "./write-blocks.ts";
import { writeWords } from "./write-words.ts";

/** How a heading prints its label: `III.`; empty if it has none. */
export type PrintLabel = (node: Section | Annex) => string;

/** Writes sections as headings of the given level, what is in them below. */
export function writeSections(
  page: Page,
  sections: readonly (Section | Annex)[],
  level: number,
  printLabel: PrintLabel = numbered,
): void {
  for (const section of sections) {
    const marks = "#".repeat(Math.min(level, deepestHeading));
    const attributes = level > deepestHeading ? ` data-level="${level}"` : "";
    addBlock(
      page,
      `${marks} ${writeWords(page, section.id, printLabel(section), section.title, attributes)}`,
    );
    writeBlocks(page, section.blocks);
    writeSections(page, section.sections, level + 1, printLabel);
  }
}

function numbered({ label }: Section | Annex): string {
  return label === undefined ? "" : fullStop.print(label);
}
