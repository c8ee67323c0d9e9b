import type { Piece } from "./piece.ts";

/**
 * Words that became others. `start` and `end` are offsets (UTF-16 code units) into the plain text of the field as it
 * was; what stood there is `removed`, what stands there now is `added`, each laid out flat in pieces.
 */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  /** How many pieces without text (marks of notes, ends of links …) stand at `start` before the hunk; absent = none. */
  readonly skip?: number | undefined;
  readonly removed: readonly Piece[];
  readonly added: readonly Piece[];
}
