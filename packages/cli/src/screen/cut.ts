import { characterWidth, displayWidth } from "./display-width.ts";

/** A text cut to at most `width` columns; where something was cut off its end, the last column is an ellipsis. */
export function cutEnd(text: string, width: number): string {
  let used = 0;
  let kept = 0;
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) return `${text.slice(0, kept)}…`;
    // One column is held back for the ellipsis until the text is known to fit.
    if (used < width) kept += character.length;
  }
  return text;
}

/** A text cut to at most `width` columns from its start; where something was cut off, it begins with an ellipsis. */
export function cutStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const characters = [...text];
  let used = 1;
  let first = characters.length;
  while (first > 0) {
    used += characterWidth(characters[first - 1] ?? "");
    if (used > width) break;
    first--;
  }
  return `…${characters.slice(first).join("")}`;
}
