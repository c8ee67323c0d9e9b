import type { StateBlock } from "markdown-it";
import { indentation, isInterrupted, lineEnd, lineStart, trimmedEnd } from "./lines.ts";

const delimiterRow = /\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?(?:\n|$)/y;

/**
 * Block rule: a GFM table. The token's `content` holds the offsets of each row's start and end (`"12 40 41 58"`;
 * the second row is the one of dashes). OCR counts columns badly, so rows may be longer or shorter than the head;
 * a line without a bar ends the table.
 */
export function tableRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (startLine + 2 > endLine || indentation(state, startLine) >= 4) return false;
  const dashes = indentation(state, startLine + 1);
  if (dashes < 0 || dashes >= 4 || !isDelimiterRow(state, startLine + 1)) return false;
  if (!hasBar(state, startLine) || !columnsAgree(state, startLine)) return false;
  if (silent) return true;
  const spans: number[] = [];
  let line = startLine;
  for (; line < endLine; line++) {
    if (line > startLine + 1 && !isRow(state, line, endLine)) break;
    const start = lineStart(state, line);
    spans.push(start, trimmedEnd(state.src, start, lineEnd(state, line)));
  }
  const token = state.push("table", "", 0);
  token.content = spans.join(" ");
  state.line = line;
  return true;
}

function isRow(state: StateBlock, line: number, endLine: number): boolean {
  const indent = indentation(state, line);
  if (indent < 0 || indent >= 4 || !hasBar(state, line)) return false;
  return !isInterrupted(state, "blockquote", line, endLine);
}

function isDelimiterRow(state: StateBlock, line: number): boolean {
  const start = lineStart(state, line);
  const code = state.src.charCodeAt(start);
  if (code !== 0x7c && code !== 0x2d && code !== 0x3a) return false;
  delimiterRow.lastIndex = start;
  if (!delimiterRow.test(state.src)) return false;
  return state.src.slice(start, lineEnd(state, line)).includes("|");
}

function columnsAgree(state: StateBlock, line: number): boolean {
  const start = lineStart(state, line);
  if (state.src.charCodeAt(start) === 0x7c && state.src.charCodeAt(lineStart(state, line + 1)) === 0x7c)
    return true;
  return cellBounds(state.src, start, lineEnd(state, line)).length === countDelimiters(state, line + 1);
}

function countDelimiters(state: StateBlock, line: number): number {
  return cellBounds(state.src, lineStart(state, line), lineEnd(state, line)).length;
}

function hasBar(state: StateBlock, line: number): boolean {
  const bar = state.src.indexOf("|", lineStart(state, line));
  return bar >= 0 && bar < lineEnd(state, line);
}

/** Start and end of each cell of a row, bars left out; a bar behind a backslash parts nothing. */
export function cellBounds(source: string, start: number, end: number): [number, number][] {
  const stop = trimmedEnd(source, start, end);
  const cells: [number, number][] = [];
  let from = source.charCodeAt(start) === 0x7c ? start + 1 : start;
  for (let offset = from; offset < stop; offset++) {
    const code = source.charCodeAt(offset);
    if (code === 0x5c) offset++;
    else if (code === 0x7c) {
      cells.push([from, offset]);
      from = offset + 1;
    }
  }
  if (from < stop) cells.push([from, stop]);
  return cells;
}
