import type { Label } from "../labels/label.ts";
import { readLabels } from "../labels/read-labels.ts";
import type { PrintedBlock, PrintedDocument, PrintedRun, PrintedText } from "../printed/printed.ts";
import type { Entry, Piece, Rule, Thing } from "./piece.ts";
import { textOf, trimRuns } from "./runs.ts";

/** Makes pieces of a document's blocks: trimmed, with what each opens with. Blocks without words fall away. */
export function toPieces(document: PrintedDocument): Entry[] {
  const pieces: Entry[] = [];
  let end = 0;
  for (const block of document.blocks) {
    const entry = isText(block) ? toPiece(block, look(document, block, end)) : toThing(block);
    end = Math.max(end, block.end);
    if (entry) pieces.push(entry);
  }
  return pieces;
}

function look(
  { continuous, text }: PrintedDocument,
  { start }: PrintedText,
  end: number,
): Pick<Piece, "whole" | "pageBreak"> {
  if (continuous) return { whole: true, pageBreak: false };
  return { whole: false, pageBreak: blankLines(text, end, start) > 1 };
}

function isText(block: PrintedBlock): block is PrintedText {
  return block.kind !== "table" && block.kind !== "rule" && block.kind !== "figure";
}

function toThing(block: Exclude<PrintedBlock, PrintedText>): Thing | Rule {
  const { start, end } = block;
  if (block.kind === "table") return { look: "table", start, end, table: block };
  if (block.kind === "figure") return { look: "figure", start, end, figure: block };
  return { look: "rule", start, end };
}

function toPiece(block: PrintedText, around: Pick<Piece, "whole" | "pageBreak">): Piece | undefined {
  const runs = trimRuns(block.runs);
  if (runs.length === 0 && block.kind !== "note") return undefined;
  const text = textOf(runs);
  return {
    look: block.kind,
    level: block.level,
    style: block.style,
    runs,
    text,
    labels: block.kind === "note" ? [] : labelsOf(text, runs, block.kind),
    note: block.kind === "note" ? block.label : undefined,
    bold: every(runs, isBold),
    italic: every(runs, isItalic),
    start: block.start,
    end: block.end,
    ...around,
  };
}

/** A dash or an asterisk is a list's sign only where the source says that it is a list: prose opens with them too. */
function labelsOf(text: string, runs: readonly PrintedRun[], look: PrintedText["kind"]): readonly Label[] {
  if (runs[0]?.raised || runs[0]?.mark !== undefined) return [];
  const labels = readLabels(text);
  const sign = labels[0]?.style === "bullet" ? labels[0].name : "";
  return /^[*–—-]$/.test(sign) && look !== "item" ? [] : labels;
}

function every(runs: readonly PrintedRun[], holds: (run: PrintedRun) => boolean): boolean {
  let words = false;
  for (const run of runs) {
    if (run.raised || run.mark !== undefined || run.text.trim() === "") continue;
    if (!holds(run)) return false;
    words = true;
  }
  return words;
}

const isBold = (run: PrintedRun): boolean => run.bold === true;
const isItalic = (run: PrintedRun): boolean => run.italic === true;

function blankLines(text: string, from: number, to: number): number {
  let feeds = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) feeds++;
  return feeds - 1;
}
