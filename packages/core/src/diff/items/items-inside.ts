import { rolesOf } from "./field-roles.ts";
import { type Item, itemsIn } from "./item.ts";

/** The items with ids inside an item, by the field that lists them. */
export type Inside = ReadonlyMap<string, readonly Item[]>;

/** All items with ids below one, each with those right inside it, in reading order, parents before children. */
export function itemsInside(root: Item): ReadonlyMap<Item, Inside> {
  const all = new Map<Item, Inside>();
  const visit = (item: Item): void => {
    const inside = new Map<string, readonly Item[]>();
    all.set(item, inside);
    for (const [field, role] of rolesOf(item.kind)) {
      if (role !== "items") continue;
      const items = itemsIn(item, field);
      inside.set(field, items);
      for (const each of items) visit(each);
    }
  };
  visit(root);
  return all;
}
