import { type Item, idOf } from "../items/item.ts";
import type { Inside } from "../items/items-inside.ts";
import { itemText } from "./item-text.ts";
import { pairAlike } from "./pair-alike.ts";
import { pairBy } from "./pair-by.ts";
import { pairByContents } from "./pair-by-contents.ts";
import { pairInOrder } from "./pair-in-order.ts";
import { pairRegisters } from "./pair-registers.ts";
import { noPairs, type Pairs } from "./pairs.ts";

/**
 * Says of each item with an id which one it became. What is surest comes first: the same words in the same order, the
 * same words under the same id, the same words elsewhere, most of the words, the same contents; and at last the same id.
 */
export function pairItems(before: ReadonlyMap<Item, Inside>, after: ReadonlyMap<Item, Inside>): Pairs {
  const pairs = noPairs();
  const [a, b] = [[...before.keys()], [...after.keys()]];
  const [root, other] = [a[0], b[0]];
  if (root && other) pairs.pair(root, other);
  const [nodes, others] = [a.filter(isNode), b.filter(isNode)];

  const texts = new Map<Item, string>();
  const textOf = (item: Item): string => {
    const known = texts.get(item) ?? itemText(item);
    texts.set(item, known);
    return known;
  };
  pairInOrder(nodes, others, textOf, pairs);
  pairBy(nodes, others, (item) => `${item.kind} ${idOf(item)} ${textOf(item)}`, pairs);
  pairBy(nodes, others, (item) => (textOf(item) === "" ? undefined : `${item.kind} ${textOf(item)}`), pairs);
  pairAlike(nodes, others, textOf, pairs);
  pairByContents(before, after, pairs);
  pairBy(nodes, others, (item) => `${item.kind} ${idOf(item)}`, pairs);
  pairRegisters(a, b, pairs);
  return pairs;
}

function isNode({ value }: Item): boolean {
  return "type" in value;
}
