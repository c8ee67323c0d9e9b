import type { Report } from "../model/report.ts";
import type { Change } from "./changes/change.ts";
import { fieldChanges } from "./changes/field-changes.ts";
import { keptInPlace } from "./changes/kept-in-place.ts";
import { added, moved, removed } from "./changes/listed-changes.ts";
import { rolesOf } from "./items/field-roles.ts";
import { type Item, idOf, itemsIn, reportItem } from "./items/item.ts";
import { itemsInside } from "./items/items-inside.ts";
import { pairItems } from "./matching/pair-items.ts";
import { pairParts } from "./matching/pair-parts.ts";
import { renamingOf } from "./renaming.ts";
import type { TextShift } from "./words/text-shift.ts";

/** The changes that make one report another, in reading order: what is gone before what came in its place. */
export function changesBetween(before: Report, after: Report): readonly Change[] {
  const [root, newRoot] = [reportItem(before), reportItem(after)];
  const [items, newItems] = [itemsInside(root), itemsInside(newRoot)];
  const inside = new Map([...items, ...newItems]);
  const pairs = pairItems(items, newItems);
  const renaming = renamingOf(
    [...newItems.keys()]
      .filter((item) => item !== newRoot)
      .map((item) => [idOf(pairs.partner(item) ?? item), idOf(item)]),
  );
  const shifts = new Map<string, TextShift>();
  const changes: Change[] = [];
  keep(root, newRoot);
  return changes;

  function keep(item: Item, other: Item): void {
    const { changes: own, shift } = fieldChanges(item, other, { renaming, shifts });
    changes.push(...own);
    const id = idOf(item);
    if (id !== undefined && shift && !shifts.has(id)) shifts.set(id, shift);
    for (const [field, role] of rolesOf(item.kind)) {
      if (role === "items") compare(listed(item, field), listed(other, field));
      if (role !== "parts" && role !== "part") continue;
      const [parts, newParts] = [itemsIn(item, field), itemsIn(other, field)];
      pairParts(parts, newParts, pairs);
      compare(parts, newParts);
    }
  }

  function compare(list: readonly Item[], newList: readonly Item[]): void {
    const staying = keptInPlace(list, newList, pairs);
    let next = 0;
    for (const other of newList) {
      const item = pairs.partner(other);
      if (!item) {
        changes.push(added(other));
        for (const children of inside.get(other)?.values() ?? []) compare([], children);
        continue;
      }
      if (staying.has(other)) {
        const place = list.indexOf(item, next);
        for (const gone of list.slice(next, place)) drop(gone);
        next = place + 1;
      } else changes.push(moved(item, other));
      keep(item, other);
    }
    for (const gone of list.slice(next)) drop(gone);
  }

  function drop(item: Item): void {
    if (pairs.partner(item)) return;
    changes.push(removed(item));
    for (const children of inside.get(item)?.values() ?? []) compare(children, []);
  }

  function listed(item: Item, field: string): readonly Item[] {
    return inside.get(item)?.get(field) ?? [];
  }
}
