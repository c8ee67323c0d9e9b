import type { Inline } from "../../model/inline.ts";
import type { Report } from "../../model/report.ts";
import type { AnyAdded, Change, Moved } from "../changes/change.ts";
import { type Followed, followingValue } from "../follow.ts";
import { type FieldRole, rolesOf } from "../items/field-roles.ts";
import { type Fields, type Item, idOf, itemsIn, pointerOf, reportItem } from "../items/item.ts";
import { itemsInside } from "../items/items-inside.ts";
import { renamingOf } from "../renaming.ts";
import { sameValue } from "../same-value.ts";
import { shiftOf } from "../shift-of.ts";
import { applyHunks } from "../words/apply-hunks.ts";
import type { TextShift } from "../words/text-shift.ts";
import { diffMismatch } from "./diff-mismatch.ts";
import { type ItemPlan, planOf } from "./plan.ts";

/** Builds the report that changes make of a report, item by item, in the order of the result. Throws if they do not fit. */
export function carryOut(report: Report, changes: readonly Change[]): Report {
  const plan = planOf(changes);
  const root = reportItem(report);
  const inside = itemsInside(root);
  const items = new Map([...inside.keys()].map((item) => [pointerOf(item), item]));
  const shifts = new Map<string, TextShift>();
  const followed: Followed = { renaming: renamingOf(renamed(changes)), shifts };
  /** What is still to be used of the plan when all is built must be nothing. */
  const itemsLeft = new Set(plan.items.keys());
  const listsLeft = new Set(plan.arrivals.keys());

  const result = build(root, "");
  const [unused] = [...itemsLeft, ...listsLeft];
  if (unused !== undefined) throw diffMismatch(`something at ${unused}`, "nothing");
  return result as unknown as Report;

  function planFor(item: Item): ItemPlan | undefined {
    const pointer = pointerOf(item);
    const own = plan.items.get(pointer);
    if (own && own.id !== idOf(item)) throw diffMismatch(`${own.id} at ${pointer}`, `${idOf(item)}`);
    itemsLeft.delete(pointer);
    return own;
  }

  function build(item: Item, to: string): Fields {
    const own = planFor(item);
    const shift = shiftOf(item, (field) => hunksOf(own, field));
    const id = idOf(item);
    if (id !== undefined && shift && !shifts.has(id)) shifts.set(id, shift);
    const built: Record<string, unknown> = {};
    let changed = 0;
    for (const [field, role] of rolesOf(item.kind)) {
      const value = isInside(role) ? insideOf(item, field, role, to) : fieldOf(item, field, role, own);
      if (value !== undefined) built[field] = value;
      if (isChangeable(role) && own?.fields.has(field)) changed++;
    }
    if (own && changed < own.fields.size)
      throw diffMismatch(
        `fields of the ${item.kind} at ${pointerOf(item)}`,
        [...own.fields.keys()].join(", "),
      );
    return built;
  }

  function fieldOf(item: Item, field: string, role: FieldRole, own: ItemPlan | undefined): unknown {
    const value = item.value[field];
    if (role === "id") return own?.naming ? own.naming.after.id : value;
    if (role === "label") {
      if (own?.naming?.type !== "renumbered") return value;
      return expected(value, own.naming.from, item) ? own.naming.to : undefined;
    }
    const change = own?.fields.get(field);
    if (!change) return followingValue(item, field, role, followed);
    if (change.type === "changed") return expected(value, change.from, item) ? change.to : undefined;
    const follow = (id: string): string => followed.renaming.get(id) ?? id;
    const words = Array.isArray(value)
      ? applyHunks(value as readonly Inline[], change.hunks, follow)
      : undefined;
    if (!words)
      throw diffMismatch(`the words at ${pointerOf(item)}/${field} that were removed`, "other words");
    return words;
  }

  function insideOf(item: Item, field: string, role: FieldRole, to: string): unknown {
    const path = `${to}/${field}`;
    if (role === "items") return list(inside.get(item)?.get(field) ?? [], path);
    const parts = itemsIn(item, field);
    return role === "parts" ? list(parts, path) : parts.map((part) => build(part, path))[0];
  }

  function list(before: readonly Item[], path: string): readonly Fields[] {
    const staying = before.filter((item) => !leaves(item));
    const arrivals = plan.arrivals.get(path);
    listsLeft.delete(path);
    const built: Fields[] = [];
    let next = 0;
    for (let at = 0; at < staying.length + (arrivals?.size ?? 0); at++) {
      const arrival = arrivals?.get(at);
      const item = arrival ? undefined : staying[next++];
      if (!arrival && !item) throw diffMismatch(`a list of at least ${at + 1} at ${path}`, "a shorter one");
      built.push(arrival ? arrive(arrival, `${path}/${at}`) : build(item as Item, `${path}/${at}`));
    }
    return built;
  }

  function arrive(change: AnyAdded | Moved, to: string): Fields {
    if (change.type === "added") return unpack(change, to);
    const item = items.get(change.before.pointer);
    if (!item) throw diffMismatch(`something at ${change.before.pointer}`, "nothing");
    return build(item, to);
  }

  function unpack({ what, value }: AnyAdded, to: string): Fields {
    const built: Record<string, unknown> = {};
    for (const [field, role] of rolesOf(what)) {
      if (role === "items") built[field] = list([], `${to}/${field}`);
      else if (Object.hasOwn(value, field)) built[field] = (value as unknown as Fields)[field];
    }
    return built;
  }

  /** Whether an item is not where it was. What was in one that is gone must be gone, or elsewhere, too. */
  function leaves(item: Item): boolean {
    const own = plan.items.get(pointerOf(item));
    if (own?.leaves === "removed") {
      planFor(item);
      for (const child of [...(inside.get(item)?.values() ?? [])].flat()) {
        if (!leaves(child)) throw diffMismatch(`a change of ${pointerOf(child)}`, "none");
      }
    }
    return own?.leaves !== undefined;
  }
}

function isInside(role: FieldRole): boolean {
  return role === "items" || role === "parts" || role === "part";
}

/** Whether changes of a field are its own; ids and labels change by their names. */
function isChangeable(role: FieldRole): boolean {
  return !isInside(role) && role !== "type" && role !== "id" && role !== "label";
}

function hunksOf(own: ItemPlan | undefined, field: string) {
  const change = own?.fields.get(field);
  return change && change.type !== "changed" ? change.hunks : [];
}

/** True if a value is what a change says it was; throws otherwise. */
function expected(value: unknown, from: unknown, item: Item): true {
  if (sameValue(value, from)) return true;
  throw diffMismatch(`${JSON.stringify(from)} at ${pointerOf(item)}`, `${JSON.stringify(value)}`);
}

function renamed(changes: readonly Change[]): (readonly [string | undefined, string | undefined])[] {
  return changes.flatMap((change) =>
    (change.type === "renumbered" || change.type === "renamed") && change.what !== "report"
      ? [[change.before.id, change.after.id] as const]
      : [],
  );
}
