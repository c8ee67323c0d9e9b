import type { Item } from "../items/item.ts";

/** Which item of the report before is which item of the report after. */
export interface Pairs {
  /** The item after that an item before became, or the other way round. */
  readonly partner: (item: Item) => Item | undefined;
  readonly pair: (before: Item, after: Item) => void;
}

/** No pairs yet. */
export function noPairs(): Pairs {
  const partners = new Map<Item, Item>();
  return {
    partner: (item) => partners.get(item),
    pair: (before, after) => {
      partners.set(before, after);
      partners.set(after, before);
    },
  };
}

/** The items that have no partner yet. */
export function unpaired(items: readonly Item[], pairs: Pairs): readonly Item[] {
  return items.filter((item) => pairs.partner(item) === undefined);
}
