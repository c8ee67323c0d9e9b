import { flushText, type InlineScan } from "./inline-scan.ts";
import { piece } from "./piece.ts";

const raised = /(\$\s?\^\s?\{?\s?)(\d{1,3}|\*{1,3}|[a-z])(\s?\}?\s?\$)/iy;

/** A raised number, letter or star that OCR took for a formula: `$^{12}$`. */
export function scanFormula(scan: InlineScan, offset: number): number {
  raised.lastIndex = offset;
  const match = raised.exec(scan.source);
  if (!match || raised.lastIndex > scan.to) return -1;
  const [whole, before = "", label = ""] = match;
  const start = offset + before.length;
  const end = offset + whole.length;
  flushText(scan, offset, end);
  addLook(scan, offset, start, 1);
  scan.pieces.push(piece("text", start, start + label.length));
  addLook(scan, start + label.length, end, -1);
  return end;
}

function addLook(scan: InlineScan, start: number, end: number, change: number): void {
  const mark = piece("look", start, end, "formula mark");
  mark.look = "raised";
  mark.change = change;
  scan.pieces.push(mark);
}
