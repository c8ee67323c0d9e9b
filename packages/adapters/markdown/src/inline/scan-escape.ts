import { flushText, type InlineScan } from "./inline-scan.ts";
import { piece } from "./piece.ts";
import { addLineEnd } from "./scan-line-end.ts";

/** A backslash: before ASCII punctuation it makes that plain text, before a line's end it makes a break. */
export function scanEscape(scan: InlineScan, offset: number): number {
  const { source } = scan;
  const next = offset + 1;
  if (next >= scan.to) return -1;
  if (isPunctuation(source.charCodeAt(next))) {
    flushText(scan, offset, next);
    scan.pieces.push(piece("markup", offset, next, "escape"));
    return next + 1;
  }
  const lineEnd = scan.context.original.charCodeAt(next + scan.shift) === 0x0d ? next + 1 : next;
  if (lineEnd >= scan.to || source.charCodeAt(lineEnd) !== 0x0a) {
    return source.charCodeAt(next) === 0x0a ? breakAt(scan, offset, next) : -1;
  }
  return breakAt(scan, offset, lineEnd);
}

function breakAt(scan: InlineScan, offset: number, lineEnd: number): number {
  flushText(scan, offset, offset + 1);
  scan.pieces.push(piece("markup", offset, offset + 1, "escape"));
  return addLineEnd(scan, lineEnd, true);
}

function isPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}
