import type { Item } from "../items/item.ts";
import type { Pairs } from "../matching/pairs.ts";
import { longestRising } from "../sequence/longest-rising.ts";

/** Those of a list's items that were in the list before and can stay where they are while the others move: the most. */
export function keptInPlace(
  items: readonly Item[],
  others: readonly Item[],
  { partner }: Pairs,
): ReadonlySet<Item> {
  const places = new Map(items.map((item, at) => [item, at]));
  const here = others.flatMap((other) => {
    const item = partner(other);
    const place = item && places.get(item);
    return place === undefined ? [] : [{ other, place }];
  });
  const staying = longestRising(here.map(({ place }) => place));
  return new Set(staying.flatMap((at) => here[at]?.other ?? []));
}
