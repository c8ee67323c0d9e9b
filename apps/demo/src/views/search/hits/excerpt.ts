import { wordsIn } from "../entries/words-in.ts";

/** A piece of an excerpt; `hit` marks the words that were looked for. */
export interface ExcerptPiece {
  readonly text: string;
  readonly hit: boolean;
}

/** How long an excerpt is, in characters, about three lines. */
const length = 280;

/** The part of a text where most of the words that were looked for stand, cut between words, with these marked. */
export function excerpt(text: string, words: ReadonlySet<string>): readonly ExcerptPiece[] {
  const hits = wordsIn(text).filter(({ folded }) => words.has(folded));
  const { from, to } = window(
    text,
    hits.map(({ start }) => start),
  );
  const pieces: ExcerptPiece[] = [];
  const add = (piece: string, hit: boolean) => {
    if (piece !== "") pieces.push({ text: piece, hit });
  };
  if (from > 0) add("… ", false);
  let done = from;
  for (const { start, end } of hits) {
    if (start < from || end > to) continue;
    add(text.slice(done, start), false);
    add(text.slice(start, end), true);
    done = end;
  }
  add(text.slice(done, to), false);
  if (to < text.length) add(" …", false);
  return pieces;
}

function window(text: string, starts: readonly number[]): { readonly from: number; readonly to: number } {
  if (text.length <= length * 1.25) return { from: 0, to: text.length };
  let best = 0;
  let most = 0;
  for (let first = 0, last = 0; first < starts.length; first += 1) {
    const reach = (starts[first] ?? 0) + length - 80;
    while ((starts[last] ?? Number.POSITIVE_INFINITY) < reach) last += 1;
    if (last - first <= most) continue;
    most = last - first;
    best = starts[first] ?? 0;
  }
  const from = best < 80 ? 0 : afterSpace(text, best - 60);
  const to = from + length >= text.length ? text.length : beforeSpace(text, from + length);
  return { from, to };
}

function afterSpace(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 || space > at + 60 ? at : space + 1;
}

function beforeSpace(text: string, at: number): number {
  const space = text.lastIndexOf(" ", at);
  return space < at - 60 ? at : space;
}
