import type { Place } from "@rapporteur/core";

/** A place in words: `line 56, column 1`, `word/document.xml, paragraph 12`, `/sections/0/title`. */
export function placeWords(place: Place): string {
  const file = place.file === undefined ? "" : `${place.file}, `;
  if ("line" in place) return `${file}line ${place.line}, column ${place.column}`;
  if ("paragraph" in place) return `${file}${place.part}, paragraph ${place.paragraph}`;
  return `${file}${place.pointer === "" ? "the whole" : place.pointer}`;
}
