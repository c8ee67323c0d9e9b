import type { Piece } from "../pieces/piece.ts";
import { beginning, endsItem, endsSentence, wordsAtEnd } from "../pieces/sentence.ts";
import type { PrintedRun } from "../printed/printed.ts";

/** Whether a piece goes on with a text: surely, in doubt, or not. */
export type Tear = "sure" | "doubtful" | "none";

/**
 * Judges whether a piece without a label goes on with the text before it. In mid-sentence on both sides: surely.
 * On one side, or between two sentences with a page's end between: in doubt.
 */
export function judgeTear(before: readonly PrintedRun[], piece: Piece, inList: boolean): Tear {
  const words = wordsAtEnd(before);
  if (words === "") return "none";
  const open = inList ? !endsItem(words) : !endsSentence(words);
  const start = beginning(piece.text);
  if (open && start !== "upper") return "sure";
  if (open || start === "lower") return "doubtful";
  return piece.pageBreak ? "doubtful" : "none";
}

/** A text with a piece put behind it: one space between, none after a hyphen that parts a word. */
export function joinRuns(
  before: readonly PrintedRun[],
  after: readonly PrintedRun[],
  between = " ",
): PrintedRun[] {
  const at = before.at(-1)?.end ?? 0;
  const last = before.at(-1);
  if (between === " " && last && /\p{L}-$/u.test(last.text)) return [...before, ...after];
  const first = after[0];
  const look = last && first && last.bold === first.bold && last.italic === first.italic ? last : undefined;
  return [
    ...before,
    { text: between, start: at, end: at, bold: look?.bold, italic: look?.italic, url: undefined },
    ...after,
  ];
}
