import type { StateBlock } from "markdown-it";
import { blockEnvOf } from "./block-env.ts";
import { lineStart } from "./lines.ts";
import { paragraphRule } from "./paragraph-rule.ts";

const definitionStart = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/y;

/** Block rule: what would define a link that nothing in the document uses is a paragraph, as it may well be text. */
export function unusedReferenceRule(
  state: StateBlock,
  line: number,
  endLine: number,
  silent: boolean,
): boolean {
  const { unusedReferences } = blockEnvOf(state);
  if (unusedReferences.size === 0 || silent) return false;
  const start = lineStart(state, line);
  if (state.src.charCodeAt(start) !== 0x5b) return false;
  definitionStart.lastIndex = start;
  const label = definitionStart.exec(state.src)?.[1];
  if (label === undefined || !unusedReferences.has(state.md.utils.normalizeReference(label))) return false;
  return paragraphRule(state, line, endLine);
}
