import { isBlank } from "../blocks/lines.ts";
import { discard, type Printing } from "./printing.ts";

/**
 * Moves the cursor to the next character that is neither white space nor the mark of a quotation, at most to
 * `limit`, and accounts for the marks it passes.
 */
export function skipMarks(printing: Printing, limit = printing.text.length): number {
  const { text } = printing;
  let offset = printing.cursor;
  for (; offset < limit; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x3e) discard(printing, "quote mark", offset, offset + 1);
    else if (!isBlank(code) && text.slice(offset, offset + 1).trim() !== "") break;
  }
  printing.cursor = offset;
  return offset;
}

/** Moves the cursor to a block's start and past its end. */
export function claim(printing: Printing, start: number, end: number): void {
  skipMarks(printing, start);
  printing.cursor = Math.max(start, end);
}
