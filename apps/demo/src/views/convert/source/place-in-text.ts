import type { Place, TextPlace } from "@rapporteur/core";
import { valueAt } from "./value-at.ts";

/** A place of any kind as one in the text of its file; undefined if the text does not have it. */
export function placeInText(text: string, place: Place): TextPlace | undefined {
  if ("line" in place) return place;
  if (!("pointer" in place)) return undefined;
  const value = valueAt(text, place.pointer);
  if (!value) return undefined;
  const [offset, end] = value;
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
  return {
    line,
    column: offset - text.lastIndexOf("\n", offset - 1),
    offset,
    end: Math.min(end, offset + 400),
  };
}
