import type { StateBlock } from "markdown-it";
import { blockEnvOf } from "./block-env.ts";
import { indentation, lineStart } from "./lines.ts";
import { paragraphRule } from "./paragraph-rule.ts";
import { pushSpan } from "./push-leaf.ts";

const noteStart = /\[\^([^\s[\]^]{1,64})\]:[ \t]*/y;

/**
 * Block rule: a note that the source marks as one, `[^n]: body`, with what is indented under it. The opening
 * token's span is the mark, its `info` the label. No note stands inside another:
 * what looks like one there is text.
 */
export function noteRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const start = lineStart(state, startLine);
  if (state.src.charCodeAt(start) !== 0x5b || state.src.charCodeAt(start + 1) !== 0x5e) return false;
  if (indentation(state, startLine) >= 4) return false;
  noteStart.lastIndex = start;
  const match = noteStart.exec(state.src);
  if (!match) return false;
  if (silent) return true;
  const env = blockEnvOf(state);
  if (env.insideNote) return paragraphRule(state, startLine, endLine);
  const markEnd = start + match[0].trimEnd().length;
  const token = pushSpan(state, "note_open", start, markEnd);
  token.info = match[1] ?? "";
  env.insideNote = true;
  tokenizeBody(state, startLine, endLine, markEnd, start + match[0].length);
  env.insideNote = false;
  state.push("note_close", "", -1);
  return true;
}

function tokenizeBody(state: StateBlock, line: number, endLine: number, mark: number, body: number): void {
  const before = {
    bMark: state.bMarks[line] ?? 0,
    tShift: state.tShift[line] ?? 0,
    sCount: state.sCount[line] ?? 0,
    parentType: state.parentType,
  };
  state.bMarks[line] = mark;
  state.tShift[line] = body - mark;
  state.blkIndent += 4;
  state.sCount[line] = state.blkIndent;
  state.parentType = "root";
  state.md.block.tokenize(state, line, endLine);
  state.parentType = before.parentType;
  state.blkIndent -= 4;
  state.bMarks[line] = before.bMark;
  state.tShift[line] = before.tShift;
  state.sCount[line] = before.sCount;
}
