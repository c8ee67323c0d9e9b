import { isPiece, type Piece, type Thing } from "../pieces/piece.ts";

/** What the rest of a text says about numbers. */
export interface NumberAhead {
  /** The next number that opens a piece after this one. */
  readonly next: number | undefined;
  /** Whether a number opens a piece further on. */
  readonly comes: (value: number) => boolean;
}

/** Notes, once and from the end, which numbers open pieces further on; gives the view from each place. */
export function numbersAhead(entries: readonly (Piece | Thing)[]): (index: number) => NumberAhead {
  const nextAfter: (number | undefined)[] = new Array(entries.length);
  const lastAt = new Map<number, number>();
  let next: number | undefined;
  for (let index = entries.length - 1; index >= 0; index--) {
    nextAfter[index] = next;
    const entry = entries[index];
    if (!entry || !isPiece(entry) || entry.look === "heading") continue;
    const label = entry.labels.find(({ style }) => style === "arabic");
    if (!label) continue;
    next = label.value;
    if (!lastAt.has(label.value)) lastAt.set(label.value, index);
  }
  return (index) => ({ next: nextAfter[index], comes: (value) => (lastAt.get(value) ?? -1) > index });
}
