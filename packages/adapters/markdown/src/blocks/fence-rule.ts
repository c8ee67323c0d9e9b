import type { StateBlock } from "markdown-it";
import { blockEnvOf } from "./block-env.ts";
import { indentation, lineEnd, lineStart, trimmedEnd } from "./lines.ts";
import { pushLeaf, pushSpan } from "./push-leaf.ts";

/** At most twelve characters: what is longer is a line drawn in the text. */
const opening = /(`{3,12})[^`\n]*(?:\n|$)|(~{3,12})(?!~)/y;
const ofMarkdown = /[`~]\s*(?:markdown|md)\s*$/i;

/**
 * Block rule: lines between two fences, each a line of text as it stands. A fence that is never closed, and a
 * pair that says its text is Markdown (some OCR wraps whole pages so), count as marks only: what they enclose is
 * read like the rest.
 */
export function fenceRule(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = lineStart(state, line);
  const code = state.src.charCodeAt(start);
  if ((code !== 0x60 && code !== 0x7e) || indentation(state, line) >= 4) return false;
  opening.lastIndex = start;
  const match = opening.exec(state.src);
  const mark = match?.[1] ?? match?.[2];
  if (mark === undefined) return false;
  if (silent) return true;
  const closing = closingLine(state, line, endLine, mark);
  if (closing < 0) return readUnclosed(state, line, start + mark.length);
  pushLeaf(state, "fence-mark", line, line + 1);
  if (ofMarkdown.test(state.src.slice(start, lineEnd(state, line)))) {
    state.line = line + 1;
    return true;
  }
  for (let inner = line + 1; inner < closing; inner++) {
    if (!state.isEmpty(inner)) pushLeaf(state, "verbatim", inner, inner + 1);
  }
  pushLeaf(state, "fence-mark", closing, closing + 1);
  state.line = closing + 1;
  return true;
}

function readUnclosed(state: StateBlock, line: number, markEnd: number): boolean {
  const end = trimmedEnd(state.src, markEnd, lineEnd(state, line));
  pushSpan(state, "fence-mark", lineStart(state, line), markEnd);
  if (markEnd < end) pushSpan(state, "paragraph", markEnd, end);
  state.line = line + 1;
  return true;
}

function closingLine(state: StateBlock, line: number, endLine: number, mark: string): number {
  const memory = blockEnvOf(state).openFences;
  const character = mark.charAt(0);
  const known = memory.get(character);
  if (known && line < known.until && mark.length >= known.length) return -1;
  let inner = line + 1;
  for (; inner < endLine; inner++) {
    if (!state.isEmpty(inner) && (state.sCount[inner] ?? 0) < state.blkIndent) break;
    if (indentation(state, inner) < 4 && closes(state, inner, mark)) return inner;
  }
  memory.set(character, { length: mark.length, until: inner });
  return -1;
}

function closes(state: StateBlock, line: number, mark: string): boolean {
  const start = lineStart(state, line);
  if (!state.src.startsWith(mark, start)) return false;
  return state.skipChars(start, mark.charCodeAt(0)) >= trimmedEnd(state.src, start, lineEnd(state, line));
}
