import type { Inline } from "../model/inline.ts";
import { plainText } from "../tree/plain-text.ts";
import { rolesOf } from "./items/field-roles.ts";
import type { Item } from "./items/item.ts";
import type { Hunk } from "./words/hunk.ts";
import { type TextShift, textShift } from "./words/text-shift.ts";

/**
 * How the offsets into the words of an item move, given the hunks of its fields; undefined if none of them has any. Of
 * a table, whose words are those of its cells, offsets are not followed.
 */
export function shiftOf(
  { kind, value }: Item,
  hunksOf: (field: string) => readonly Hunk[],
): TextShift | undefined {
  const fields = rolesOf(kind).flatMap(([field, role]) => (role === "words" && value[field] ? [field] : []));
  const texts = fields.map((field) => ({
    length: plainText(value[field] as readonly Inline[]).length,
    hunks: hunksOf(field),
  }));
  return kind === "table" || texts.every(({ hunks }) => hunks.length === 0) ? undefined : textShift(texts);
}
