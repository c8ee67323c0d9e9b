import type { PrintedRun, PrintedText } from "@rapporteur/parser";
import { trimmedEnd } from "../blocks/lines.ts";
import { scanInline } from "../inline/scan-inline.ts";
import { placePieces } from "./place-pieces.ts";
import { printFigures } from "./print-figures.ts";
import { discard, type Printing } from "./printing.ts";
import { claim, skipMarks } from "./skip-marks.ts";
import type { Stretch } from "./stretch.ts";

/** Prints a paragraph, as what it stands in makes it: an item, part of a quotation or of a note, or just text. */
export function printParagraph(printing: Printing, stretch: Stretch): void {
  claim(printing, stretch.start, stretch.end);
  const pieces = scan(printing, stretch);
  if (printing.marks.length === 0 && printFigures(printing, pieces, stretch)) return;
  addText(printing, printStretch(printing, stretch, pieces), stretch, undefined);
}

/** Prints a heading; `mark` is the length of its `#`, 0 for an underlined one. */
export function printHeading(printing: Printing, stretch: Stretch, level: number, mark: number): void {
  if (mark > 0) {
    const start = skipMarks(printing, stretch.start);
    discard(printing, "heading mark", start, start + mark);
    printing.cursor = start + mark;
  }
  claim(printing, stretch.start, stretch.end);
  addText(printing, printStretch(printing, stretch, scan(printing, stretch)), stretch, level);
  if (mark === 0) return;
  const lineEnd = printing.text.indexOf("\n", stretch.end);
  const end = trimmedEnd(printing.text, stretch.end, lineEnd < 0 ? printing.text.length : lineEnd);
  let start = stretch.end;
  while (start < end && printing.text.charCodeAt(start) !== 0x23) start++;
  discard(printing, "heading mark", start, end);
  printing.cursor = Math.max(printing.cursor, end);
}

/** Prints a line as it stands. */
export function printVerbatim(printing: Printing, stretch: Stretch): void {
  const { start, end } = stretch;
  claim(printing, start, end);
  addText(printing, [{ text: printing.text.slice(start, end), start, end }], stretch, undefined);
}

/** Adds the marks of list items that no text followed. */
export function printMarks(printing: Printing): void {
  const [first] = printing.marks;
  if (!first) return;
  const last = printing.marks.at(-1) ?? first;
  addText(printing, [], { start: first.start, end: last.end, masked: "" }, undefined);
}

function scan(printing: Printing, { start, end, masked }: Stretch): ReturnType<typeof scanInline> {
  if (masked === "") return scanInline(printing.inline, printing.text, start, end, 0);
  return scanInline(printing.inline, masked, 0, end - start, start);
}

/** The runs of a stretch; what was masked in it is accounted for. */
function printStretch(
  printing: Printing,
  stretch: Stretch,
  pieces: ReturnType<typeof scanInline>,
): PrintedRun[] {
  if (stretch.masked === "") return placePieces(printing, pieces, printing.text, 0);
  const before = printing.discards.length;
  const runs = placePieces(printing, pieces, stretch.masked, stretch.start);
  discardMasked(printing, stretch, [...runs, ...printing.discards.slice(before)]);
  return runs;
}

function discardMasked(
  printing: Printing,
  { start, end, masked }: Stretch,
  claimed: readonly { readonly start: number; readonly end: number }[],
): void {
  const spans = [...claimed].sort((one, other) => one.start - other.start);
  let index = 0;
  for (let offset = start; offset < end; offset++) {
    if (printing.text.charCodeAt(offset) !== 0x3e || masked.charCodeAt(offset - start) === 0x3e) continue;
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
    if ((spans[index]?.start ?? Number.POSITIVE_INFINITY) <= offset) continue;
    discard(printing, "quote mark", offset, offset + 1);
    printing.isUnsorted = true;
  }
}

function addText(
  printing: Printing,
  runs: readonly PrintedRun[],
  stretch: Stretch,
  level: number | undefined,
): void {
  const { containers, marks, note } = printing;
  const all = marks.length > 0 ? [...marks, ...runs] : runs;
  printing.marks = [];
  if (all.length === 0) return;
  if (note) {
    if (note.runs.length > 0) note.runs.push({ text: "\n", start: note.end, end: note.end });
    for (const run of all) note.runs.push(run);
    note.end = stretch.end;
    return;
  }
  const start = Math.min(stretch.start, marks[0]?.start ?? stretch.start);
  const kind = kindOf(printing, level, marks.length > 0);
  const block: { -readonly [Key in keyof PrintedText]: PrintedText[Key] } = {
    kind,
    start,
    end: stretch.end,
    runs: all,
  };
  if (level !== undefined) block.level = level;
  else if (kind === "item") block.level = count(containers, "list");
  else if (kind === "quote") block.level = count(containers, "quote");
  printing.blocks.push(block);
}

function kindOf(printing: Printing, level: number | undefined, hasMark: boolean): PrintedText["kind"] {
  if (level !== undefined) return "heading";
  if (hasMark) return "item";
  return printing.containers.at(-1) === "quote" ? "quote" : "paragraph";
}

function count(containers: readonly string[], kind: string): number {
  let depth = 0;
  for (const container of containers) if (container === kind) depth++;
  return depth;
}
