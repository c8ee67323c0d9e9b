import { type Cursor, expected, take } from "./cursor.ts";
import { unescapeText } from "./unescape-text.ts";

/** What may stand unescaped between quotes of each kind. */
const plain: Readonly<Record<string, RegExp>> = { '"': /[^"\\\n\r]*/y, "'": /[^'\\\n\r]*/y };
const plainLong: Readonly<Record<string, RegExp>> = { '"': /[^"\\]*/y, "'": /[^'\\]*/y };

/** Reads a text between quotes, single or double, one of each or three; undefined if none begins here. */
export function readString(cursor: Cursor): string | undefined {
  const { text } = cursor;
  const quote = text[cursor.at] ?? "";
  const short = plain[quote];
  const long = plainLong[quote];
  if (!short || !long) return undefined;
  const isLong = text.startsWith(quote.repeat(3), cursor.at);
  const close = isLong ? quote.repeat(3) : quote;
  cursor.at += close.length;
  const start = cursor.at;
  let escaped = false;
  for (;;) {
    take(cursor, isLong ? long : short);
    if (text.startsWith(close, cursor.at)) break;
    const character = text[cursor.at];
    if (character === "\\" && cursor.at + 1 < text.length) {
      escaped = true;
      cursor.at += 2;
    } else if (character === quote) {
      cursor.at++;
    } else {
      throw expected(cursor, "the closing quote of a text");
    }
  }
  const value = text.slice(start, cursor.at);
  const after = cursor.at + close.length;
  const read = escaped ? unescapeText(value, { ...cursor, at: start }) : value;
  cursor.at = after;
  return read;
}
