import type { StateBlock } from "markdown-it";
import { indentation, isBlank, lineEnd, lineStart, trimmedEnd } from "./lines.ts";
import { pushSpan } from "./push-leaf.ts";

/** Block rule: a heading of one to six `#`, with or without closing ones. The token's span leaves the marks out. */
export function headingRule(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  const source = state.src;
  const start = lineStart(state, line);
  if (source.charCodeAt(start) !== 0x23 || indentation(state, line) >= 4) return false;
  const lineStop = lineEnd(state, line);
  let from = start;
  while (from < lineStop && source.charCodeAt(from) === 0x23) from++;
  const level = from - start;
  if (level > 6 || (from < lineStop && !isBlank(source.charCodeAt(from)))) return false;
  if (silent) return true;
  while (from < lineStop && isBlank(source.charCodeAt(from))) from++;
  let end = trimmedEnd(source, from, lineStop);
  let closing = end;
  while (closing > from && source.charCodeAt(closing - 1) === 0x23) closing--;
  if (closing === from || isBlank(source.charCodeAt(closing - 1))) end = trimmedEnd(source, from, closing);
  state.line = line + 1;
  const token = pushSpan(state, "heading", from, end);
  token.info = String(level);
  token.markup = source.slice(start, start + level);
  return true;
}
