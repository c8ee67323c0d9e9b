import type { StateBlock } from "markdown-it";
import { pushLeaf } from "./push-leaf.ts";

/** Levels of quotations and lists (a list takes two) that are read as such. */
const deepest = 40;

/** Block rule: below the deepest level, marks of quotations and lists are text, so that nothing is left out. */
export function depthRule(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  if (state.level < deepest || silent) return false;
  pushLeaf(state, "paragraph", line, line + 1);
  state.line = line + 1;
  return true;
}
