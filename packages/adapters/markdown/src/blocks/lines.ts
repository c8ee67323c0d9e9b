import type { StateBlock } from "markdown-it";

/** Offset of a line's first character that is no indentation and no mark of what the line stands in. */
export function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** Offset of a line's end, before the line feed. */
export function lineEnd(state: StateBlock, line: number): number {
  return state.eMarks[line] ?? 0;
}

/** Offset after a line's last character that is no white space; never before `start`. */
export function trimmedEnd(source: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isBlank(source.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** Columns of a line's indentation inside the block it stands in; below 0 = it stands outside. */
export function indentation(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** Whether any rule of the named chain would begin a block at this line. */
export function isInterrupted(state: StateBlock, chain: string, line: number, endLine: number): boolean {
  for (const rule of state.md.block.ruler.getRules(chain)) {
    if (rule(state, line, endLine, true)) return true;
  }
  return false;
}

/** ASCII white space: space, tab, line feed, vertical tab, form feed, carriage return. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
