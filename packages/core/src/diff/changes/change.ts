import type { FieldWithRole } from "../items/field-roles.ts";
import type { ItemKind, ItemTypes } from "../items/item-kind.ts";
import type { Hunk } from "../words/hunk.ts";

/** Which item of a report a change is about, and where it stands. */
export interface ItemPlace {
  /** Absent of kinds that have none. */
  readonly id?: string | undefined;
  /** Of an item without an id, the id of the item around it: the table of a cell, the recommendation of an act. */
  readonly within?: string | undefined;
  /** JSON Pointer (RFC 6901) into the report. */
  readonly pointer: string;
}

/** What an item holds by itself: a paragraph without its points, a section without its blocks and subsections. */
export type OwnFields<K extends ItemKind> = Omit<ItemTypes[K], FieldWithRole<K, "items">>;

/** Kinds of items that come and go: all but the report and its masthead. */
export type ListedKind = Exclude<ItemKind, "report" | "masthead">;

/** Kinds of items that have an id. */
export type IdentifiedKind = Exclude<ItemKind, "masthead" | "row" | "cell" | "act">;

/** Kinds of items that are printed with a number or a label. */
export type LabelledKind = {
  [K in ItemKind]: [FieldWithRole<K, "label">] extends [never] ? never : K;
}[ItemKind];

/** Something is there that was not. What it holds besides `value`, has changes of its own. */
export interface Added<K extends ListedKind = ListedKind> {
  readonly type: "added";
  readonly what: K;
  readonly after: ItemPlace;
  readonly value: OwnFields<K>;
}

/** Something is gone. What it held besides `value`, has changes of its own. */
export interface Removed<K extends ListedKind = ListedKind> {
  readonly type: "removed";
  readonly what: K;
  readonly before: ItemPlace;
  readonly value: OwnFields<K>;
}

/** Something stands in another list, or in another order. What only made room for others is not moved. */
export interface Moved {
  readonly type: "moved";
  readonly what: IdentifiedKind;
  readonly before: ItemPlace;
  readonly after: ItemPlace;
}

/** The printed number or label is another one, and the id with it, as a rule. An absent one was not, or is not, printed. */
export interface Renumbered {
  readonly type: "renumbered";
  readonly what: LabelledKind;
  readonly before: ItemPlace;
  readonly after: ItemPlace;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The id is another one, though the printed number is not: `para-40-a` is `para-41-a`. */
export interface Renamed {
  readonly type: "renamed";
  readonly what: IdentifiedKind;
  readonly before: ItemPlace;
  readonly after: ItemPlace;
}

/** The words of one field are other ones. */
export interface Reworded {
  readonly type: "reworded";
  readonly what: ItemKind;
  readonly before: ItemPlace;
  readonly after: ItemPlace;
  readonly field: WordsField;
  readonly hunks: readonly Hunk[];
}

/** The words of one field are the same; their emphasis, links or note marks are not. */
export interface Restyled {
  readonly type: "restyled";
  readonly what: ItemKind;
  readonly before: ItemPlace;
  readonly after: ItemPlace;
  readonly field: WordsField;
  readonly hunks: readonly Hunk[];
}

/** The fields that hold inline content. */
export type WordsField = { [K in ItemKind]: FieldWithRole<K, "words"> }[ItemKind];

/** One other field is another value: a date, a target, an offset. An absent one was not there, or is not. */
export interface Changed<K extends ItemKind, F extends keyof ItemTypes[K]> {
  readonly type: "changed";
  readonly what: K;
  readonly before: ItemPlace;
  readonly after: ItemPlace;
  readonly field: F;
  readonly from?: ItemTypes[K][F] | undefined;
  readonly to?: ItemTypes[K][F] | undefined;
}

/** One of {@link Added}, by the kind of what was added. */
export type AnyAdded = { [K in ListedKind]: Added<K> }[ListedKind];

/** One of {@link Removed}, by the kind of what was removed. */
export type AnyRemoved = { [K in ListedKind]: Removed<K> }[ListedKind];

/** One of {@link Changed}, by the kind of the item and its field. */
export type AnyChanged = { [K in ItemKind]: ChangedOf<K, ChangeableField<K>> }[ItemKind];

type ChangeableField<K extends ItemKind> = FieldWithRole<
  K,
  "words" | "value" | "reference" | "references" | "start" | "end"
>;

type ChangedOf<K extends ItemKind, F extends keyof ItemTypes[K]> = F extends unknown ? Changed<K, F> : never;

/**
 * One thing that is different between two versions of a report. `what` says what kind of item it is about; `before` and
 * `after`, which one that is in the earlier and in the later version.
 *
 * What only follows from another change is none: an id that points at something renumbered leads to its new id, and an
 * offset stays with its words, however many were put in before them.
 */
export type Change = AnyAdded | AnyRemoved | Moved | Renumbered | Renamed | Reworded | Restyled | AnyChanged;
