import type { Item } from "../items/item.ts";
import { type Pairs, unpaired } from "./pairs.ts";

/** Pairs items that have no partner yet and the same key, in their order; those whose key is undefined are left alone. */
export function pairBy(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item, side: "before" | "after") => string | undefined,
  pairs: Pairs,
): void {
  const waiting = new Map<string, Item[]>();
  for (const item of unpaired(after, pairs)) {
    const key = keyOf(item, "after");
    const queue = key === undefined ? undefined : waiting.get(key);
    if (queue) queue.push(item);
    else if (key !== undefined) waiting.set(key, [item]);
  }
  for (const queue of waiting.values()) queue.reverse();
  for (const item of unpaired(before, pairs)) {
    const key = keyOf(item, "before");
    const other = key === undefined ? undefined : waiting.get(key)?.pop();
    if (other) pairs.pair(item, other);
  }
}
