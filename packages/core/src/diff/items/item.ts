import type { Report } from "../../model/report.ts";
import { rolesOf } from "./field-roles.ts";
import type { ItemKind } from "./item-kind.ts";

/** An object of the model by the names of its fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** One object of a report, and where it stands in it. */
export interface Item {
  readonly kind: ItemKind;
  readonly value: Fields;
  /** The item around it; absent of the report itself. */
  readonly holder?: Item | undefined;
  /** The field of the holder that it stands in, and its place if that is a list. */
  readonly field: string;
  readonly index?: number | undefined;
}

/** The report itself as an item. */
export function reportItem(report: Report): Item {
  return { kind: "report", value: report as unknown as Fields, field: "" };
}

/** The items in one field of an item. */
export function itemsIn(holder: Item, field: string): readonly Item[] {
  const inside = holder.value[field];
  if (!Array.isArray(inside)) {
    return inside === undefined
      ? []
      : [{ kind: kindIn(field, inside), value: inside as Fields, holder, field }];
  }
  return inside.map((value: Fields, index) => ({ kind: kindIn(field, value), value, holder, field, index }));
}

const kindsByField: ReadonlyMap<string, ItemKind> = new Map([
  ["masthead", "masthead"],
  ["citations", "citation"],
  ["stateSubmissions", "submission"],
  ["recommendations", "recommendation"],
  ["acts", "act"],
  ["rows", "row"],
  ["cells", "cell"],
]);

/** The kind of what stands in a field: nodes say it themselves. */
function kindIn(field: string, value: unknown): ItemKind {
  return kindsByField.get(field) ?? (value as { readonly type: ItemKind }).type;
}

/** Where an item stands in its report, as a JSON Pointer. */
export function pointerOf({ holder, field, index }: Item): string {
  if (holder === undefined) return "";
  const path = `${pointerOf(holder)}/${field}`;
  return index === undefined ? path : `${path}/${index}`;
}

/** The id of an item; undefined if its kind has none. */
export function idOf({ value }: Item): string | undefined {
  return value.id as string | undefined;
}

/** What an item holds by itself: all its fields, less the lists of items that have ids. */
export function ownFields({ kind, value }: Item): Fields {
  const own: Record<string, unknown> = {};
  for (const [field, role] of rolesOf(kind)) {
    if (role !== "items" && value[field] !== undefined) own[field] = value[field];
  }
  return own;
}
