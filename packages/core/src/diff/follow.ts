import type { Inline } from "../model/inline.ts";
import type { FieldRole } from "./items/field-roles.ts";
import type { Item } from "./items/item.ts";
import type { Renaming } from "./renaming.ts";
import { applyHunks } from "./words/apply-hunks.ts";
import type { TextShift } from "./words/text-shift.ts";

/** What fields follow when other items change: ids that became others, and by node id how its words were shifted. */
export interface Followed {
  readonly renaming: Renaming;
  readonly shifts: ReadonlyMap<string, TextShift>;
}

/** The value of a field as it is when it does no more than follow what it points at. */
export function followingValue(
  item: Item,
  field: string,
  role: FieldRole,
  { renaming, shifts }: Followed,
): unknown {
  const value = item.value[field];
  if (value === undefined) return undefined;
  const follow = (id: string): string => renaming.get(id) ?? id;
  switch (role) {
    case "words":
      return renaming.size === 0 ? value : applyHunks(value as readonly Inline[], [], follow);
    case "reference":
      return follow(value as string);
    case "references":
      return (value as readonly string[]).map(follow);
    case "start":
    case "end":
      return shifts.get(wordsHolder(item) ?? "")?.(value as number, role) ?? value;
    default:
      return value;
  }
}

/** The id of the node in whose words an item has its offsets. */
function wordsHolder({ kind, value, holder }: Item): string | undefined {
  if (kind === "citation") return value.source as string;
  return (holder?.value.point ?? holder?.value.paragraph) as string | undefined;
}
