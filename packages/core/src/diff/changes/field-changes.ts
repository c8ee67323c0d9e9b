import type { Inline } from "../../model/inline.ts";
import { plainText } from "../../tree/plain-text.ts";
import { type Followed, followingValue } from "../follow.ts";
import { rolesOf } from "../items/field-roles.ts";
import type { Item } from "../items/item.ts";
import { sameValue } from "../same-value.ts";
import { shiftOf } from "../shift-of.ts";
import type { Hunk } from "../words/hunk.ts";
import type { TextShift } from "../words/text-shift.ts";
import { wordHunks } from "../words/word-hunks.ts";
import type { Change } from "./change.ts";
import { placeOf } from "./listed-changes.ts";

/** The changes in what an item holds by itself; and if its words are among them, how offsets into these move. */
export function fieldChanges(
  item: Item,
  other: Item,
  followed: Followed,
): { readonly changes: readonly Change[]; readonly shift: TextShift | undefined } {
  const sides = { what: item.kind, before: placeOf(item), after: placeOf(other) };
  const changes: unknown[] = labelChanges(item, other).map(({ type, ...labels }) => ({
    type,
    ...sides,
    ...labels,
  }));
  const hunks = new Map<string, readonly Hunk[]>();
  for (const [field, role] of rolesOf(item.kind)) {
    if (role === "items" || role === "parts" || role === "part" || role === "label" || role === "id")
      continue;
    const [from, to] = [item.value[field], other.value[field]];
    if (sameValue(followingValue(item, field, role, followed), to)) continue;
    if (role === "words" && from !== undefined && to !== undefined) {
      const found = wordHunks(
        from as readonly Inline[],
        to as readonly Inline[],
        (id) => followed.renaming.get(id) ?? id,
      );
      hunks.set(field, found);
      const isSame = plainText(from as readonly Inline[]) === plainText(to as readonly Inline[]);
      changes.push({ type: isSame ? "restyled" : "reworded", ...sides, field, hunks: found });
    } else {
      const values = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
      changes.push({ type: "changed", ...sides, field, ...values });
    }
  }
  return { changes: changes as readonly Change[], shift: shiftOf(item, (field) => hunks.get(field) ?? []) };
}

function labelChanges({ kind, value }: Item, other: Item) {
  const label = rolesOf(kind).find(([, role]) => role === "label")?.[0] ?? "label";
  const [from, to] = [value[label], other.value[label]];
  if (from !== to)
    return [{ type: "renumbered", ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
  return value.id === other.value.id ? [] : [{ type: "renamed" }];
}
