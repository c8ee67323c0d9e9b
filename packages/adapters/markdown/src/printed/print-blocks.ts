import type { Token } from "markdown-it";
import { trimmedEnd } from "../blocks/lines.ts";
import { printTable } from "./print-table.ts";
import { printHeading, printMarks, printParagraph, printVerbatim } from "./print-text.ts";
import { discard, type Printing } from "./printing.ts";
import { claim, skipMarks } from "./skip-marks.ts";
import type { Stretch } from "./stretch.ts";

/** Prints the blocks of a document, in order. */
export function printBlocks(printing: Printing, tokens: readonly Token[]): void {
  for (const token of tokens) printBlock(printing, token);
  skipMarks(printing);
}

function printBlock(printing: Printing, token: Token): void {
  const { containers } = printing;
  switch (token.type) {
    case "paragraph":
      printParagraph(printing, stretchOf(token));
      break;
    case "heading":
      printHeading(printing, stretchOf(token), Number(token.info), token.markup.length);
      break;
    case "verbatim":
      printVerbatim(printing, stretchOf(token));
      break;
    case "underline":
      printMarkup(printing, token, "heading mark");
      break;
    case "fence-mark":
      printMarkup(printing, token, "code fence");
      break;
    case "comment":
      printMarkup(printing, token, "html comment");
      break;
    case "table":
      printMarks(printing);
      printTable(printing, token.content.split(" ").map(Number));
      break;
    case "hr":
      printRule(printing);
      break;
    case "reference_definition":
      printDefinition(printing, token);
      break;
    case "note_open":
      openNote(printing, token);
      break;
    case "note_close":
      closeNote(printing);
      break;
    case "list_item_open":
      printMark(printing, token);
      break;
    case "list_item_close":
      printMarks(printing);
      break;
    case "bullet_list_open":
    case "ordered_list_open":
      containers.push("list");
      break;
    case "blockquote_open":
      containers.push("quote");
      break;
    default:
      containers.pop();
  }
}

function stretchOf(token: Token): Stretch {
  const [start, end] = token.map ?? [0, 0];
  return { start, end, masked: token.content };
}

function printMarkup(printing: Printing, token: Token, reason: string): void {
  const { start, end } = stretchOf(token);
  claim(printing, start, end);
  discard(printing, reason, start, end);
}

function printRule(printing: Printing): void {
  printMarks(printing);
  const start = skipMarks(printing);
  const end = trimmedEnd(printing.text, start, lineEndAfter(printing, start));
  discard(printing, "rule", start, end);
  printing.blocks.push({ kind: "rule", start, end });
  printing.cursor = end;
}

function printDefinition(printing: Printing, token: Token): void {
  const start = skipMarks(printing);
  const [from, to] = token.map ?? [0, 1];
  let end = start;
  for (let line = from; line < to; line++) end = lineEndAfter(printing, line === from ? start : end + 1);
  end = trimmedEnd(printing.text, start, end);
  discard(printing, "reference definition", start, end);
  printing.cursor = end;
}

function printMark(printing: Printing, token: Token): void {
  const start = skipMarks(printing);
  const end = start + token.info.length + 1;
  const text = printing.text.slice(start, end);
  const after = Math.min(end + 1, printing.text.length);
  // The readable profile puts points, which have labels of their own, into lists.
  if (text === "-" && printing.text.startsWith('<a id="', after)) discard(printing, "list mark", start, end);
  else printing.marks.push({ text, start, end }, { text: " ", start: end, end: after });
  printing.cursor = end;
}

function openNote(printing: Printing, token: Token): void {
  printMarks(printing);
  const { start, end } = stretchOf(token);
  claim(printing, start, end);
  discard(printing, "note mark", start, end);
  printing.containers.push("note");
  printing.note = { kind: "note", label: token.info, start, end, runs: [] };
  printing.blocks.push(printing.note);
}

function closeNote(printing: Printing): void {
  printing.note = undefined;
  printing.containers.pop();
}

function lineEndAfter(printing: Printing, offset: number): number {
  const end = printing.text.indexOf("\n", offset);
  return end < 0 ? printing.text.length : end;
}
