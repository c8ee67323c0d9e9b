import type {
  AnyAdded,
  AnyChanged,
  AnyRemoved,
  Change,
  Moved,
  Renamed,
  Renumbered,
  Restyled,
  Reworded,
} from "../changes/change.ts";
import { diffMismatch } from "./diff-mismatch.ts";

/** What is to be done with one item of the report before. */
export interface ItemPlan {
  readonly id: string | undefined;
  /** Whether it is no longer where it was. */
  leaves?: "removed" | "moved";
  naming?: Renumbered | Renamed;
  readonly fields: Map<string, Reworded | Restyled | AnyChanged>;
}

/** What comes to a list of the report after, by its place there. */
export type Arrivals = ReadonlyMap<number, AnyAdded | Moved>;

/** Changes by the places they are about: pointers into the report before, and lists of the report after. */
export interface Plan {
  readonly items: ReadonlyMap<string, ItemPlan>;
  readonly arrivals: ReadonlyMap<string, Arrivals>;
}

/** Sorts changes by the places they are about. Two changes of one thing are a mismatch. */
export function planOf(changes: readonly Change[]): Plan {
  const items = new Map<string, ItemPlan>();
  const arrivals = new Map<string, Map<number, AnyAdded | Moved>>();
  const planFor = ({
    id,
    pointer,
  }: {
    readonly id?: string | undefined;
    readonly pointer: string;
  }): ItemPlan => {
    const known = items.get(pointer);
    if (known && known.id !== id) throw diffMismatch(`one id for ${pointer}`, `${known.id} and ${id}`);
    const plan = known ?? { id, fields: new Map() };
    items.set(pointer, plan);
    return plan;
  };
  const arrive = (change: AnyAdded | Moved): void => {
    const [list, index] = listPlace(change.after.pointer);
    const inList = arrivals.get(list) ?? new Map<number, AnyAdded | Moved>();
    if (inList.has(index)) throw twice(change.after.pointer);
    arrivals.set(list, inList.set(index, change));
  };
  const leave = ({ type, before }: AnyRemoved | Moved): void => {
    const plan = planFor(before);
    if (plan.leaves) throw twice(before.pointer);
    plan.leaves = type;
  };

  for (const change of changes) {
    switch (change.type) {
      case "added":
        arrive(change);
        break;
      case "removed":
        leave(change);
        break;
      case "moved":
        leave(change);
        arrive(change);
        break;
      case "renumbered":
      case "renamed": {
        const plan = planFor(change.before);
        if (plan.naming) throw twice(change.before.pointer);
        plan.naming = change;
        break;
      }
      default: {
        const { fields } = planFor(change.before);
        if (fields.has(change.field)) throw twice(`${change.before.pointer}/${change.field}`);
        fields.set(change.field, change);
      }
    }
  }
  return { items, arrivals };
}

/** The pointer to a list, and the place in it. */
function listPlace(pointer: string): readonly [list: string, index: number] {
  const slash = pointer.lastIndexOf("/");
  const index = pointer.slice(slash + 1);
  if (slash <= 0 || !/^(?:0|[1-9][0-9]{0,8})$/.test(index))
    throw diffMismatch("the place of an item in a list", JSON.stringify(pointer));
  return [pointer.slice(0, slash), Number(index)];
}

function twice(pointer: string) {
  return diffMismatch("one change of each thing", `two of ${pointer}`);
}
