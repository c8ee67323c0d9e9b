import { type Item, idOf, ownFields, pointerOf } from "../items/item.ts";
import type { AnyAdded, AnyRemoved, ItemPlace, Moved } from "./change.ts";

/** Where an item stands, for a change that is about it. */
export function placeOf(item: Item): ItemPlace {
  const [id, pointer] = [idOf(item), pointerOf(item)];
  if (id !== undefined) return { id, pointer };
  const within = holderId(item);
  return within === undefined ? { pointer } : { within, pointer };
}

function holderId({ holder }: Item): string | undefined {
  return holder && (idOf(holder) ?? holderId(holder));
}

// The kind of an item says which fields it has, which a table of kinds cannot tell the compiler.

/** The change that an item is there now. */
export function added(item: Item): AnyAdded {
  return {
    type: "added",
    what: item.kind,
    after: placeOf(item),
    value: ownFields(item),
  } as unknown as AnyAdded;
}

/** The change that an item is gone. */
export function removed(item: Item): AnyRemoved {
  return {
    type: "removed",
    what: item.kind,
    before: placeOf(item),
    value: ownFields(item),
  } as unknown as AnyRemoved;
}

/** The change that an item stands elsewhere. */
export function moved(item: Item, other: Item): Moved {
  return { type: "moved", what: item.kind as Moved["what"], before: placeOf(item), after: placeOf(other) };
}
