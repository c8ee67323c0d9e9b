import type { Item } from "../items/item.ts";
import type { Inside } from "../items/items-inside.ts";
import { type Pairs, unpaired } from "./pairs.ts";

/**
 * Pairs items that hold others, and have no partner yet, with the item of their kind that holds most of what they held;
 * it must be at least half, on both sides. What is inside comes before what is around it.
 */
export function pairByContents(
  before: ReadonlyMap<Item, Inside>,
  after: ReadonlyMap<Item, Inside>,
  pairs: Pairs,
): void {
  for (const item of [...unpaired([...before.keys()], pairs)].reverse()) {
    const inside = childrenOf(before.get(item));
    const votes = new Map<Item, number>();
    for (const child of inside) {
      const holder = pairs.partner(child)?.holder;
      if (holder?.kind === item.kind && !pairs.partner(holder))
        votes.set(holder, (votes.get(holder) ?? 0) + 1);
    }
    const [best] = [...votes].sort(([, one], [, other]) => other - one);
    if (!best) continue;
    const [holder, shared] = best;
    if (2 * shared >= Math.max(inside.length, childrenOf(after.get(holder)).length)) pairs.pair(item, holder);
  }
}

function childrenOf(inside: Inside | undefined): readonly Item[] {
  return inside ? [...inside.values()].flat() : [];
}
