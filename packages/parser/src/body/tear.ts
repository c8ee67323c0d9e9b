import type { Piece } from "../pieces/piece.ts";
import { beginning, endsItem, endsSentence, wordsAtEnd } from "../pieces/sentence.ts";
import type { PrintedRun } from "../printed/printed.ts";

/** Whether a piece goes on with a text: surely, in doubt, or not. */
export type Tear = "sure" | "doubtful" | "none";

/** What is known of the text before. */
export interface TornText {
  /** Whether it is a point: a semicolon ends it too. */
  readonly inList: boolean;
  /** Whether it belongs to a numbered paragraph: then what follows without a number does too, if anything speaks for it. */
  readonly numbered: boolean;
  /** Whether a table or a figure stands between. */
  readonly afterThing: boolean;
}

/**
 * Judges whether a piece without a label goes on with the text before it. In mid-sentence on both sides: surely.
 * On one side, or between two sentences with a page's end between: in doubt.
 */
export function judgeTear(
  before: readonly PrintedRun[],
  piece: Piece,
  { inList, numbered, afterThing }: TornText,
): Tear {
  const words = wordsAtEnd(before);
  // A number alone in its block is the number of what follows.
  if (words === "") return "sure";
  const open = inList ? !endsItem(words) : !endsSentence(words);
  const start = beginning(piece.text);
  if (open && start !== "upper") return "sure";
  if (start === "lower" || (open && (numbered || piece.pageBreak))) return "doubtful";
  // Under a table or a picture stands its source or its key, not the rest of the text above.
  return piece.pageBreak && !afterThing ? "doubtful" : "none";
}

/** No Chinese character or mark stands before it in Unicode. */
const FIRST_HAN = 0x2e80;

/** After a hyphen that parts a word, and between two Chinese characters, no space belongs. */
function joinsBare(before: string, after: string): boolean {
  return (
    /[^\s\d]-$/.test(before) ||
    (before.charCodeAt(before.length - 1) >= FIRST_HAN &&
      /[\p{Script=Han}，。、；：]$/u.test(before) &&
      /^[\p{Script=Han}“]/u.test(after))
  );
}

/** Puts runs behind others, in place, with one space between where one belongs. */
export function joinRuns(before: PrintedRun[], after: readonly PrintedRun[], between = " "): void {
  const last = before.at(-1);
  const first = after[0];
  if (last && first && !(between === " " && joinsBare(last.text, first.text)))
    before.push(joint(last, first, between));
  before.push(...after);
}

/** What stands between two joined pieces: no place of its own, and the look that both sides share. */
function joint(last: PrintedRun, first: PrintedRun, text: string): PrintedRun {
  const shared = last.bold === first.bold && last.italic === first.italic ? last : undefined;
  return { text, start: last.end, end: last.end, bold: shared?.bold, italic: shared?.italic };
}
