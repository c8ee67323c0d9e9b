import { type Item, idOf } from "../items/item.ts";
import { keyNumbers } from "../sequence/key-numbers.ts";
import { matchSequences } from "../sequence/match-sequences.ts";
import { gapsBetween, type Span } from "../sequence/span.ts";
import { uniqueAnchors } from "../sequence/unique-anchors.ts";
import type { Pairs } from "./pairs.ts";

/**
 * Pairs items of the same kind and text in reading order. Texts that occur once lead; between them, where texts repeat,
 * items of the same id go together unless that pairs fewer.
 */
export function pairInOrder(
  before: readonly Item[],
  after: readonly Item[],
  textOf: (item: Item) => string,
  pairs: Pairs,
): void {
  const numberOf = keyNumbers();
  const byText = (item: Item): number => numberOf(`${item.kind} ${textOf(item)}`);
  const a = {
    byText: before.map(byText),
    byId: before.map((item) => numberOf(`${idOf(item)} ${byText(item)}`)),
  };
  const b = {
    byText: after.map(byText),
    byId: after.map((item) => numberOf(`${idOf(item)} ${byText(item)}`)),
  };
  const pairAt = (at: number, other: number): void => {
    const [item, partner] = [before[at], after[other]];
    if (item && partner) pairs.pair(item, partner);
  };

  const whole: Span = { aFrom: 0, aTo: before.length, bFrom: 0, bTo: after.length };
  const anchors = uniqueAnchors(a.byText, b.byText, whole);
  for (const [at, other] of anchors) pairAt(at, other);
  for (const { aFrom, aTo, bFrom, bTo } of gapsBetween(anchors, whole)) {
    const [byId, sameText] = (["byId", "byText"] as const).map((key) =>
      matchSequences(a[key].slice(aFrom, aTo), b[key].slice(bFrom, bTo)),
    );
    const better = countOf(byId) >= countOf(sameText) ? byId : sameText;
    better?.forEach((other, at) => {
      if (other >= 0) pairAt(aFrom + at, bFrom + other);
    });
  }
}

function countOf(matches: Int32Array | undefined): number {
  return matches?.reduce((count, other) => (other < 0 ? count : count + 1), 0) ?? 0;
}
