import type { Inline } from "../../model/inline.ts";
import { keyNumbers } from "../sequence/key-numbers.ts";
import { matchSequences } from "../sequence/match-sequences.ts";
import { gapsBetween, type Span } from "../sequence/span.ts";
import type { Hunk } from "./hunk.ts";
import { type Piece, pieceKey, pieceLength } from "./piece.ts";
import { piecesOf } from "./pieces-of.ts";
import { isWord, splitWords } from "./split-words.ts";

/** Texts that share less than this part of their characters are taken as one change, not as scraps of one. */
const leastKept = 0.3;

/**
 * What changed from one inline content to another, word by word, markup included; nothing if they are equal. Note marks
 * are compared under the ids that `follow` leads to. Its time is bounded by the number of words, so that of long texts
 * with little in common the hunks may be larger than they need be.
 */
export function wordHunks(
  before: readonly Inline[],
  after: readonly Inline[],
  follow: (id: string) => string,
): readonly Hunk[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  const numberOf = keyNumbers();
  const keys = {
    a: a.map((piece) => numberOf(pieceKey(piece, follow))),
    b: b.map((piece) => numberOf(pieceKey(piece, (id) => id))),
  };
  const whole: Span = { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length };
  if (!isKept(sharedLength(a, keys), a, b)) return hunksOf([withoutEnds(whole, keys)], a, b);
  const matches = matchSequences(keys.a, keys.b);
  const kept = [...matches].flatMap((other, at) => (other < 0 ? [] : [[at, other] as const]));
  return hunksOf(joined(gapsBetween(kept, whole), a, b), a, b);
}

interface Keys {
  readonly a: readonly number[];
  readonly b: readonly number[];
}

/** How much of two texts can be the same at most: the length of what occurs in both, in whatever order. */
function sharedLength(a: readonly Piece[], keys: Keys): number {
  const counts = new Map<number, number>();
  for (const key of keys.b) counts.set(key, (counts.get(key) ?? 0) + 1);
  let length = 0;
  for (const [at, key] of keys.a.entries()) {
    const left = counts.get(key) ?? 0;
    if (left > 0) length += lengthOf(a, at, at + 1);
    counts.set(key, left - 1);
  }
  return length;
}

/** Whether so much of two texts is worth showing as kept. */
function isKept(length: number, a: readonly Piece[], b: readonly Piece[]): boolean {
  return length >= leastKept * Math.max(lengthOf(a, 0, a.length), lengthOf(b, 0, b.length));
}

/** A span less what it begins and ends with on both sides alike. */
function withoutEnds({ aFrom, aTo, bFrom, bTo }: Span, { a, b }: Keys): Span {
  let begin = 0;
  const most = Math.min(aTo - aFrom, bTo - bFrom);
  while (begin < most && a[aFrom + begin] === b[bFrom + begin]) begin++;
  let end = 0;
  while (end < most - begin && a[aTo - 1 - end] === b[bTo - 1 - end]) end++;
  return { aFrom: aFrom + begin, aTo: aTo - end, bFrom: bFrom + begin, bTo: bTo - end };
}

/** Pieces whose texts are cut into words. */
function tokensOf(inlines: readonly Inline[]): readonly Piece[] {
  return piecesOf(inlines).flatMap((piece): readonly Piece[] =>
    piece.type === "text" ? splitWords(piece.value).map((value) => ({ type: "text", value })) : [piece],
  );
}

/** Gaps with no word between them are one; so are all gaps of texts that have next to nothing in common. */
function joined(gaps: readonly Span[], a: readonly Piece[], b: readonly Piece[]): readonly Span[] {
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last) return gaps;
  const changed = Math.max(
    gaps.reduce((sum, { aFrom, aTo }) => sum + lengthOf(a, aFrom, aTo), 0),
    gaps.reduce((sum, { bFrom, bTo }) => sum + lengthOf(b, bFrom, bTo), 0),
  );
  const whole = Math.max(lengthOf(a, 0, a.length), lengthOf(b, 0, b.length));
  if (!isKept(whole - changed, a, b))
    return [{ aFrom: first.aFrom, aTo: last.aTo, bFrom: first.bFrom, bTo: last.bTo }];
  const spans: Span[] = [];
  for (const gap of gaps) {
    const before = spans.at(-1);
    if (before && !hasWord(a, before.aTo, gap.aFrom))
      spans[spans.length - 1] = { ...before, aTo: gap.aTo, bTo: gap.bTo };
    else spans.push(gap);
  }
  return spans;
}

function lengthOf(pieces: readonly Piece[], from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += pieceLength(pieces[at] ?? { type: "seam" });
  return length;
}

function hasWord(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (piece?.type === "text" && isWord(piece.value)) return true;
  }
  return false;
}

function hunksOf(spans: readonly Span[], a: readonly Piece[], b: readonly Piece[]): readonly Hunk[] {
  let offset = 0;
  let at = 0;
  /** Pieces without text that stand at this offset, before `at`. */
  let silent = 0;
  return spans.map(({ aFrom, aTo, bFrom, bTo }): Hunk => {
    const advance = (to: number): void => {
      for (; at < to; at++) {
        const length = pieceLength(a[at] ?? { type: "seam" });
        silent = length === 0 ? silent + 1 : 0;
        offset += length;
      }
    };
    advance(aFrom);
    const [start, skip] = [offset, silent];
    advance(aTo);
    const removed = rejoined(a.slice(aFrom, aTo));
    const added = rejoined(b.slice(bFrom, bTo));
    return { start, end: offset, ...(skip > 0 && { skip }), removed, added };
  });
}

/** Words of one text as one piece again. */
function rejoined(tokens: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokens) {
    const last = pieces.at(-1);
    if (last?.type === "text" && token.type === "text")
      pieces[pieces.length - 1] = { type: "text", value: last.value + token.value };
    else pieces.push(token);
  }
  return pieces;
}
