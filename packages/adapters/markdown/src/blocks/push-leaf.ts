import type { StateBlock, Token } from "markdown-it";
import { lineEnd, lineStart, trimmedEnd } from "./lines.ts";

/** Our own tokens: blocks that hold no blocks. */
export type LeafType = "paragraph" | "heading" | "underline" | "verbatim" | "fence-mark" | "comment";

/**
 * Adds a block of the lines `from` to before `to`. The token's `map` holds its offsets in the source, not lines.
 * Where marks of what it stands in (`>`) come between its lines, `content` is the same stretch with spaces in
 * their place, as long as the stretch itself; otherwise it is empty, and the source itself is to be read.
 */
export function pushLeaf(state: StateBlock, type: LeafType, from: number, to: number, level = 0): Token {
  const start = lineStart(state, from);
  const end = trimmedEnd(state.src, start, lineEnd(state, to - 1));
  const token = pushSpan(state, type, start, end);
  token.info = level === 0 ? "" : String(level);
  if (!isContiguous(state, from, to)) token.content = masked(state, from, to, end);
  return token;
}

/** Adds a block of the offsets `start` to before `end`. */
export function pushSpan(state: StateBlock, type: LeafType | "note_open", start: number, end: number): Token {
  const token = state.push(type, "", type === "note_open" ? 1 : 0);
  token.map = [start, end];
  return token;
}

function isContiguous(state: StateBlock, from: number, to: number): boolean {
  for (let line = from + 1; line < to; line++) {
    if (state.bMarks[line] !== lineEnd(state, line - 1) + 1) return false;
  }
  return true;
}

function masked(state: StateBlock, from: number, to: number, end: number): string {
  const parts: string[] = [];
  let offset = lineStart(state, from);
  for (let line = from; line < to; line++) {
    const start = lineStart(state, line);
    parts.push(" ".repeat(start - offset));
    offset = Math.min(end, lineEnd(state, line) + 1);
    parts.push(state.src.slice(start, offset));
  }
  return parts.join("");
}
