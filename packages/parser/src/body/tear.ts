import type { Piece } from "../pieces/piece.ts";
import { beginning, endsItem, endsSentence, wordsAtEnd } from "../pieces/sentence.ts";
import type { PrintedRun } from "../printed/printed.ts";

/** Whether a piece goes on with a text: surely, in doubt, or not. */
export type Tear = "sure" | "doubtful" | "none";

/**
 * Judges whether a piece without a label goes on with the text before it. In mid-sentence on both sides: surely.
 * On one side, or between two sentences with a page's end between: in doubt.
 */
export function judgeTear(
  before: readonly PrintedRun[],
  piece: Piece,
  { inList, afterThing }: { readonly inList: boolean; readonly afterThing: boolean },
): Tear {
  const words = wordsAtEnd(before);
  if (words === "") return "none";
  const open = inList ? !endsItem(words) : !endsSentence(words);
  const start = beginning(piece.text);
  if (open && start !== "upper") return "sure";
  if (open || start === "lower") return "doubtful";
  // Under a table or a picture stands its source or its key, not the rest of the text above.
  return piece.pageBreak && !afterThing ? "doubtful" : "none";
}

/** After a hyphen that parts a word, and between two Chinese characters, no space belongs. */
function joinsBare(before: string, after: string): boolean {
  return (
    /\p{L}-$/u.test(before) ||
    (/[\p{Script=Han}，。、；：]$/u.test(before) && /^[\p{Script=Han}“]/u.test(after))
  );
}

/** A text with a piece put behind it, with one space between where one belongs. */
export function joinRuns(
  before: readonly PrintedRun[],
  after: readonly PrintedRun[],
  between = " ",
): PrintedRun[] {
  const at = before.at(-1)?.end ?? 0;
  const last = before.at(-1);
  const first = after[0];
  if (between === " " && last && first && joinsBare(last.text, first.text)) return [...before, ...after];
  const look = last && first && last.bold === first.bold && last.italic === first.italic ? last : undefined;
  return [
    ...before,
    { text: between, start: at, end: at, bold: look?.bold, italic: look?.italic, url: undefined },
    ...after,
  ];
}
