import type { Delimiter } from "./piece.ts";

/** The runs of `*` and `_` that may still pair, as a list that ends with `last`. */
export interface DelimiterList {
  last: Delimiter | undefined;
}

/**
 * Pairs the runs of `*` and `_` after `bottom` (all, if undefined) by the rules of CommonMark, and takes them off
 * the list. Linear: how far back each kind of closer has looked in vain is remembered.
 */
export function pairEmphasis(list: DelimiterList, bottom: Delimiter | undefined): void {
  const floors: number[] = new Array(12).fill(bottom ? bottom.order : -1);
  let closer = firstAfter(list, bottom);
  while (closer) {
    if (!closer.canClose) {
      closer = closer.next;
      continue;
    }
    const kind = kindOf(closer);
    const opener = openerFor(closer, floors[kind] ?? -1);
    if (!opener) {
      floors[kind] = closer.previous ? closer.previous.order : (bottom?.order ?? -1);
      const next: Delimiter | undefined = closer.next;
      if (!closer.canOpen) remove(list, closer);
      closer = next;
      continue;
    }
    pair(opener, closer);
    opener.next = closer;
    closer.previous = opener;
    if (opener.left === 0) remove(list, opener);
    if (closer.left === 0) {
      const next: Delimiter | undefined = closer.next;
      remove(list, closer);
      closer = next;
    }
  }
  list.last = bottom;
  if (bottom) bottom.next = undefined;
}

function firstAfter(list: DelimiterList, bottom: Delimiter | undefined): Delimiter | undefined {
  if (bottom) return bottom.next;
  let first = list.last;
  while (first?.previous) first = first.previous;
  return first;
}

function openerFor(closer: Delimiter, floor: number): Delimiter | undefined {
  let opener = closer.previous;
  while (opener && opener.order > floor) {
    if (opener.character === closer.character && opener.canOpen && !isOdd(opener, closer)) return opener;
    opener = opener.previous;
  }
  return undefined;
}

/** The rule of three: `**` inside `*` does not pair across. */
function isOdd(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canClose && !closer.canOpen) return false;
  return closer.length % 3 !== 0 && (opener.length + closer.length) % 3 === 0;
}

function pair(opener: Delimiter, closer: Delimiter): void {
  const strong = opener.left >= 2 && closer.left >= 2;
  opener.left -= strong ? 2 : 1;
  closer.left -= strong ? 2 : 1;
  if (strong) {
    opener.openedBold++;
    closer.closedBold++;
  } else {
    opener.openedItalic++;
    closer.closedItalic++;
  }
}

function remove(list: DelimiterList, delimiter: Delimiter): void {
  if (delimiter.previous) delimiter.previous.next = delimiter.next;
  if (delimiter.next) delimiter.next.previous = delimiter.previous;
  else list.last = delimiter.previous;
}

/** Closers that differ in this look for openers apart. */
function kindOf(closer: Delimiter): number {
  return (closer.character === 0x2a ? 0 : 6) + (closer.canOpen ? 3 : 0) + (closer.length % 3);
}
