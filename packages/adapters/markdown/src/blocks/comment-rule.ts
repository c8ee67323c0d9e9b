import type { StateBlock } from "markdown-it";
import { blockEnvOf } from "./block-env.ts";
import { indentation, isBlank, lineEnd, lineStart } from "./lines.ts";
import { pushSpan } from "./push-leaf.ts";

/** Block rule: an HTML comment that fills whole lines, blank ones among them. */
export function commentRule(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const start = lineStart(state, line);
  if (state.src.charCodeAt(start) !== 0x3c || indentation(state, line) >= 4) return false;
  if (!state.src.startsWith("<!--", start)) return false;
  const end = commentEnd(state, start + 4);
  if (end < 0 || end > lineEnd(state, endLine - 1) || !endsLine(state.src, end)) return false;
  if (silent) return true;
  let last = line;
  while (lineEnd(state, last) < end) last++;
  pushSpan(state, "comment", start, end);
  state.line = last + 1;
  return true;
}

/** The end is looked for once, not again from every comment's start: many of them cost no more than one. */
function commentEnd(state: StateBlock, from: number): number {
  const env = blockEnvOf(state);
  if (env.commentEnd >= 0 && env.commentEnd < from + 3) {
    const found = state.src.indexOf("-->", from);
    env.commentEnd = found < 0 ? -1 : found + 3;
  }
  return env.commentEnd;
}

function endsLine(source: string, end: number): boolean {
  let offset = end;
  while (offset < source.length && source.charCodeAt(offset) !== 0x0a) {
    if (!isBlank(source.charCodeAt(offset++))) return false;
  }
  return true;
}
