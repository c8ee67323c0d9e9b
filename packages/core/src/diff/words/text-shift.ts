import type { Hunk } from "./hunk.ts";
import { pieceLength } from "./piece.ts";

/** Inline content of a node: how long its plain text was, and what changed in it. */
export interface ShiftedText {
  readonly length: number;
  readonly hunks: readonly Hunk[];
}

/** Where an offset into a node's plain text is after the change: one that begins something, or one that ends it. */
export type TextShift = (offset: number, side: "start" | "end") => number;

/**
 * Makes of the texts of a node, which a line feed joins, and of their hunks a function that moves offsets with the words
 * they stand at. What ended with the text still does.
 */
export function textShift(texts: readonly ShiftedText[]): TextShift {
  const whole = texts.reduce((sum, { length }) => sum + length + 1, -1);
  return (offset, side) => {
    let from = 0;
    let shift = 0;
    for (const { length, hunks } of texts) {
      for (const { start, end, added } of hunks) {
        const local = offset - from;
        const grown = added.reduce((sum, piece) => sum + pieceLength(piece), 0);
        const isPast =
          end < local || (end === local && (start < end || (side === "end" && offset === whole)));
        if (!isPast) return offset + shift + (local > start ? Math.min(local, start + grown) - local : 0);
        shift += grown - (end - start);
      }
      from += length + 1;
    }
    return offset + shift;
  };
}
