import { flushText, type InlineScan } from "./inline-scan.ts";
import { piece } from "./piece.ts";

/**
 * The end of a line inside a block: a break where two spaces or a backslash stand before it, otherwise a space.
 * White space around it belongs to it.
 */
export function scanLineEnd(scan: InlineScan, offset: number): number {
  return addLineEnd(scan, offset, false);
}

/** As {@link scanLineEnd}, for the line feed at `offset`; `hard` = a break in any case. */
export function addLineEnd(scan: InlineScan, offset: number, hard: boolean): number {
  const { source } = scan;
  let textEnd = offset;
  while (textEnd > scan.textStart && isSpaceOrTab(source.charCodeAt(textEnd - 1))) textEnd--;
  const isBreak = hard || endsWithSpaces(scan, offset);
  let next = offset + 1;
  while (next < scan.to && isSpaceOrTab(source.charCodeAt(next))) next++;
  flushText(scan, textEnd, next);
  scan.pieces.push(piece("literal", textEnd, next, isBreak ? "\n" : " "));
  return next;
}

function endsWithSpaces(scan: InlineScan, offset: number): boolean {
  const end = scan.context.original.charCodeAt(offset + scan.shift - 1) === 0x0d ? offset - 1 : offset;
  return end - 2 >= scan.textStart && scan.source.startsWith("  ", end - 2);
}

function isSpaceOrTab(code: number): boolean {
  return code === 0x20 || code === 0x09;
}
