import type { StateBlock } from "markdown-it";
import { indentation, isInterrupted, lineEnd, lineStart, trimmedEnd } from "./lines.ts";
import { pushLeaf } from "./push-leaf.ts";
import { startsAnew } from "./starts-anew.ts";

/**
 * Block rule: a paragraph, or a heading underlined with `=`. Three things differ from CommonMark, because OCR
 * prints a paragraph as one line: `-` underlines nothing (a dashed line is the rule at a page's foot), four
 * spaces are no code, and a line that opens with a label of its own starts a paragraph of its own.
 */
export function paragraphRule(state: StateBlock, startLine: number, endLine: number): boolean {
  const parentType = state.parentType;
  state.parentType = "paragraph";
  let first = startLine;
  let line = startLine + 1;
  for (; line < endLine && !state.isEmpty(line); line++) {
    if (indentation(state, line) <= 3 && (state.sCount[line] ?? 0) >= 0) {
      if (isUnderline(state, line)) {
        pushLeaf(state, "heading", first, line, 1);
        pushLeaf(state, "underline", line, line + 1);
        first = ++line;
        break;
      }
      if (isInterrupted(state, "paragraph", line, endLine)) break;
    }
    if (startsAnew(state.src, lineStart(state, line - 1), lineStart(state, line), lineEnd(state, line))) {
      pushLeaf(state, "paragraph", first, line);
      first = line;
    }
  }
  if (first < line) pushLeaf(state, "paragraph", first, line);
  state.line = line;
  state.parentType = parentType;
  return true;
}

function isUnderline(state: StateBlock, line: number): boolean {
  const start = lineStart(state, line);
  if (state.src.charCodeAt(start) !== 0x3d || indentation(state, line) < 0) return false;
  const end = trimmedEnd(state.src, start, lineEnd(state, line));
  return state.skipChars(start, 0x3d) >= end;
}
