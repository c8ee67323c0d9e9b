import { isBlank } from "../blocks/lines.ts";
import { flushText, type InlineScan } from "./inline-scan.ts";
import { piece } from "./piece.ts";

/** A run of backticks: with another of the same length after it, what lies between is text as it stands. */
export function scanCode(scan: InlineScan, offset: number): number {
  const { source, to } = scan;
  let end = offset;
  while (end < to && source.charCodeAt(end) === 0x60) end++;
  const length = end - offset;
  scan.lastBackticks ??= lastRuns(source, offset, to);
  if ((scan.lastBackticks.get(length) ?? -1) < end) return end;
  const closing = closingRun(source, end, to, length);
  if (closing < 0) return end;
  flushText(scan, offset, closing + length);
  scan.pieces.push(piece("markup", offset, end, "code mark"));
  addVerbatim(scan, end, closing);
  scan.pieces.push(piece("markup", closing, closing + length, "code mark"));
  return closing + length;
}

function addVerbatim(scan: InlineScan, from: number, to: number): void {
  let start = from;
  while (start < to) {
    const lineEnd = scan.source.indexOf("\n", start);
    const end = lineEnd < 0 || lineEnd > to ? to : lineEnd;
    const textEnd = scan.context.original.charCodeAt(end + scan.shift - 1) === 0x0d ? end - 1 : end;
    if (start < textEnd) scan.pieces.push(piece("text", start, textEnd));
    if (end < to) scan.pieces.push(piece("literal", textEnd, end + 1, " "));
    start = end + 1;
    while (start < to && isBlank(scan.source.charCodeAt(start))) start++;
  }
}

function closingRun(source: string, from: number, to: number, length: number): number {
  let start = source.indexOf("`", from);
  while (start >= 0 && start < to) {
    let end = start + 1;
    while (end < to && source.charCodeAt(end) === 0x60) end++;
    if (end - start === length) return start;
    start = source.indexOf("`", end);
  }
  return -1;
}

function lastRuns(source: string, from: number, to: number): Map<number, number> {
  const runs = new Map<number, number>();
  let start = source.indexOf("`", from);
  while (start >= 0 && start < to) {
    let end = start + 1;
    while (end < to && source.charCodeAt(end) === 0x60) end++;
    runs.set(end - start, start);
    start = source.indexOf("`", end);
  }
  return runs;
}
