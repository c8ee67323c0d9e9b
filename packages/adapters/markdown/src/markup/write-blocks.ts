import type { Block, Figure, Paragraph, Point, Quote } from "@rapporteur/core";
import { brackets, fullStop } from "../mapping.ts";
import { escapeText, guardEnds, guardLineStart } from "./escape-text.ts";
import { addBlank, addBlock, addLine, type Page } from "./page.ts";
import { writeAddress } from "./write-address.ts";
import { writeInlines } from "./write-inlines.ts";
import { writeTable } from "./write-table.ts";
import { writeWords } from "./write-words.ts";

/** Writes blocks, each with its anchor, and an empty line after each. */
export function writeBlocks(page: Page, blocks: readonly Block[]): void {
  for (const block of blocks) writeBlock(page, block);
}

function writeBlock(page: Page, block: Block): void {
  switch (block.type) {
    case "paragraph":
      writeParagraph(page, block);
      break;
    case "table":
      writeTable(page, block);
      break;
    case "figure":
      writeFigure(page, block);
      break;
    case "quote":
      writeQuote(page, block);
  }
}

function writeQuote(page: Page, { id, blocks }: Quote): void {
  addBlock(page, page.lead(id, "", false));
  if (blocks.length === 0) addLine(page, ">");
  else {
    writeBlocks({ ...page, prefix: `${page.prefix}> ` }, blocks);
    // The empty line after the last block would stand inside the quotation.
    page.lines.pop();
  }
  addBlank(page);
}

function writeParagraph(page: Page, { id, number, content, points, closing }: Paragraph): void {
  addBlock(page, writeWords(page, id, number === undefined ? "" : fullStop.print(number), content));
  for (const point of points) writePoint(page, point, "");
  addBlank(page);
  if (closing) addBlock(page, guardLineStart(writeInlines(closing, page.mark)));
}

function writePoint(page: Page, { id, label, content, points, closing }: Point, indent: string): void {
  addLine(page, `${indent}- ${writeWords(page, id, brackets.print(label), content)}`);
  const inside = `${indent}  `;
  for (const point of points) writePoint(page, point, inside);
  if (!closing) return;
  addBlank(page);
  addBlock(page, inside + guardLineStart(writeInlines(closing, page.mark)));
}

function writeFigure(page: Page, { id, url = "", description = "", caption = [] }: Figure): void {
  const picture = `![${escapeText(description)}](${writeAddress(url)})`;
  const text = guardEnds(writeInlines(caption, page.mark));
  addBlock(page, `${page.lead(id, "", true)}${picture}${text === "" ? "" : ` ${text}`}`);
}
