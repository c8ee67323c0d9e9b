import { blockParser } from "../blocks/block-parser.ts";
import type { Delimiter } from "./piece.ts";

/**
 * The run of `*` or `_` at `start`, with what it can do by the rules of CommonMark. One thing is added: next to
 * Chinese, Japanese or Korean letters, which stand without spaces, punctuation does not keep a run from closing.
 */
export function scanDelimiter(
  source: string,
  from: number,
  start: number,
  to: number,
  order: number,
): Delimiter {
  const character = source.charCodeAt(start);
  let end = start;
  while (end < to && source.charCodeAt(end) === character) end++;
  const before = start === from ? 0x20 : codeBefore(source, from, start);
  const after = end === to ? 0x20 : (source.codePointAt(end) ?? 0x20);
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const markBefore = isMark(before);
  const markAfter = isMark(after);
  const opens = !spaceAfter && (!markAfter || spaceBefore || markBefore || isIdeograph(before));
  const closes = !spaceBefore && (!markBefore || spaceAfter || markAfter || isIdeograph(after));
  const anywhere = character === 0x2a;
  return {
    character,
    length: end - start,
    canOpen: opens && (anywhere || !closes || markBefore),
    canClose: closes && (anywhere || !opens || markAfter),
    left: end - start,
    previous: undefined,
    next: undefined,
    order,
    closedBold: 0,
    closedItalic: 0,
    openedBold: 0,
    openedItalic: 0,
  };
}

function codeBefore(source: string, from: number, start: number): number {
  const code = source.charCodeAt(start - 1);
  if (code >> 10 !== 0x37 || start - 2 < from) return code;
  return source.codePointAt(start - 2) ?? code;
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return blockParser().utils.isWhiteSpace(code);
}

function isMark(code: number): boolean {
  if (code >= 0x80) return blockParser().utils.isPunctCharCode(code);
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || code >> 16 === 2;
}
