import type { Place } from "@rapporteur/core";
import { visible } from "./visible.ts";

/** A place with its file, as programs find it: `a.md:57:1`, `a.docx:word/document.xml:12`, `a.json#/sections/0`. */
export function placeWords(place: Place | undefined, file: string): string {
  const name = visible(place?.file ?? file);
  if (place === undefined) return name;
  return "pointer" in place ? `${name}${positionWords(place)}` : `${name}:${positionWords(place)}`;
}

/** A place inside its file: `57:1`, `word/document.xml:12`, `#/sections/0`. */
export function positionWords(place: Place): string {
  if ("line" in place) return `${place.line}:${place.column}`;
  if ("pointer" in place) return visible(`#${place.pointer}`);
  return visible(`${place.part}:${place.paragraph}`);
}
