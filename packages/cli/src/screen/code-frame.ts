import type { TextPlace } from "@rapporteur/core";
import { cutEnd, cutStart } from "./cut.ts";
import { displayWidth } from "./display-width.ts";
import { visible } from "./visible.ts";

/** So many code units of a line are looked at on each side of a place; lines of megabytes cost no more. */
const reach = 400;
/** Longer stretches are marked at their start only. */
const longestMark = 40;

/** Two lines that show a place in a text: the excerpt of its line, and a mark under the very character. */
export interface CodeFrame {
  readonly excerpt: string;
  readonly mark: string;
}

/**
 * The code frame of a place, at most `width` columns wide: a long line is cut on both sides of the place, control
 * characters are shown by their pictures. Undefined if the place is not in the text.
 */
export function codeFrame(text: string, place: TextPlace, width: number): CodeFrame | undefined {
  const lineStart = place.offset - (place.column - 1);
  if (lineStart < 0 || place.offset > text.length) return undefined;
  const [before, after] = around(text, lineStart, place.offset);
  const left = cutStart(before, Math.floor(width * 0.4));
  const indent = displayWidth(left);
  const right = cutEnd(after, width - indent);
  return { excerpt: left + right, mark: " ".repeat(indent) + "^".repeat(markLength(text, place, right)) };
}

function around(text: string, lineStart: number, offset: number): readonly [string, string] {
  const from = Math.max(lineStart, offset - reach);
  const window = text.slice(offset, offset + reach);
  const end = window.search(/[\r\n]/);
  const before = visible(text.slice(from, offset));
  return [
    from > lineStart ? `…${before}` : before.trimStart(),
    visible(end < 0 ? window : window.slice(0, end)),
  ];
}

function markLength(text: string, { offset, end }: TextPlace, shown: string): number {
  if (end === undefined || end <= offset || end - offset > longestMark) return 1;
  const [marked = ""] = text.slice(offset, end).split(/[\r\n]/, 1);
  return Math.max(1, Math.min(displayWidth(visible(marked)), displayWidth(shown)));
}
