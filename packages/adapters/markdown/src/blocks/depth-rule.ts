import type { StateBlock } from "markdown-it";
import { blockEnvOf } from "./block-env.ts";
import { lineStart } from "./lines.ts";
import { pushLeaf } from "./push-leaf.ts";

/** Levels of quotations and lists (a list takes two) that are read as such. */
export const deepest = 40;

/** Block rule: below the deepest level, marks of quotations and lists are text, so that nothing is left out. */
export function depthRule(state: StateBlock, line: number, _endLine: number, silent: boolean): boolean {
  if (state.level < deepest || silent) return false;
  blockEnvOf(state).tooDeep ??= lineStart(state, line);
  pushLeaf(state, "paragraph", line, line + 1);
  state.line = line + 1;
  return true;
}
