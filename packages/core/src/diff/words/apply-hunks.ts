import type { Inline } from "../../model/inline.ts";
import type { Hunk } from "./hunk.ts";
import { type Piece, pieceKey, pieceLength } from "./piece.ts";
import { inlinesOf, piecesOf } from "./pieces-of.ts";

/**
 * Inline content with its hunks carried out, note marks kept under the ids that `follow` leads to. Undefined if the
 * hunks are not of this content.
 */
export function applyHunks(
  inlines: readonly Inline[],
  hunks: readonly Hunk[],
  follow: (id: string) => string,
): readonly Inline[] | undefined {
  const rest = cursor(piecesOf(inlines));
  const pieces: Piece[] = [];
  for (const { start, skip = 0, removed, added } of hunks) {
    const kept = rest.takeUntil(start, skip);
    if (!kept) return undefined;
    for (const piece of kept) pieces.push(followed(piece, follow));
    if (!removed.every((piece) => rest.takes(piece))) return undefined;
    for (const piece of added) pieces.push(piece);
  }
  for (const piece of rest.takeAll()) pieces.push(followed(piece, follow));
  return inlinesOf(pieces);
}

function followed(piece: Piece, follow: (id: string) => string): Piece {
  return piece.type === "footnoteReference" ? { type: piece.type, footnote: follow(piece.footnote) } : piece;
}

/** Goes through pieces once; a text may be taken bit by bit. */
function cursor(pieces: readonly Piece[]) {
  let at = 0;
  /** What is left of a text that was taken in part. */
  let left: Piece | undefined;
  let offset = 0;
  let silent = 0;
  const next = (): Piece | undefined => left ?? pieces[at];
  const pass = (piece: Piece, length: number): void => {
    offset += length;
    silent = length > 0 ? 0 : silent + 1;
    if (piece.type === "text" && length < piece.value.length)
      left = { type: "text", value: piece.value.slice(length) };
    else {
      left = undefined;
      at++;
    }
  };
  return {
    /** Takes what stands before an offset, and so many pieces without text at it; undefined if it is not there. */
    takeUntil: (end: number, skip: number): readonly Piece[] | undefined => {
      const taken: Piece[] = [];
      while (offset < end || silent < skip) {
        const piece = next();
        if (piece === undefined) return undefined;
        const length = pieceLength(piece);
        if (offset === end && length > 0) return undefined;
        const part = Math.min(length, end - offset);
        taken.push(piece.type === "text" ? { type: "text", value: piece.value.slice(0, part) } : piece);
        pass(piece, part);
      }
      return offset === end && silent === skip ? taken : undefined;
    },
    /** Takes this very piece, or the text that the next one begins with; false if something else stands there. */
    takes: (wanted: Piece): boolean => {
      const piece = next();
      if (piece === undefined) return false;
      if (piece.type === "text" && wanted.type === "text") {
        if (!piece.value.startsWith(wanted.value)) return false;
        pass(piece, wanted.value.length);
        return true;
      }
      if (pieceKey(piece, same) !== pieceKey(wanted, same)) return false;
      pass(piece, pieceLength(piece));
      return true;
    },
    takeAll: (): readonly Piece[] => {
      const first = next();
      return first === undefined ? [] : [first, ...pieces.slice(at + 1)];
    },
  };
}

const same = (id: string): string => id;
