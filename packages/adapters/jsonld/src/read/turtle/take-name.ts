import { type Cursor, take } from "./cursor.ts";

const letters = /[\p{L}\p{M}\p{N}_:·-]+/uy;
/** A full stop belongs to a name only if the name goes on after it. */
const joints = /\.+(?=[\p{L}\p{M}\p{N}_:·%\\-])|%[0-9A-Fa-f]{2}|\\[_~.!$&'()*+,;=/?#@%-]/uy;

/** A name with a prefix, or with `_` for a node's label, taken in two pieces as it stands in the text. */
export interface Name {
  readonly prefix: string;
  readonly local: string;
}

/** Where a name ends that is of ASCII letters and followed by a space, as most are; `start` if it is any other. */
function plainEnd(text: string, start: number): number {
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at);
    const isLetter =
      (unit > 0x60 && unit < 0x7b) ||
      (unit > 0x40 && unit < 0x5b) ||
      (unit > 0x2e && unit < 0x3b) ||
      unit === 0x2d;
    if (!isLetter || unit === 0x2f) return unit === 0x20 ? at : start;
  }
}

/**
 * Takes a prefixed name or a label; undefined if none begins here. Piece by piece, as one pattern for names of any
 * length would overflow the engine's stack.
 */
export function takeName(cursor: Cursor): Name | undefined {
  const start = cursor.at;
  cursor.at = plainEnd(cursor.text, start);
  if (cursor.at === start) while (take(cursor, letters) || take(cursor, joints));
  const whole = cursor.text.slice(start, cursor.at);
  const colon = whole.indexOf(":");
  if (colon >= 0) return { prefix: whole.slice(0, colon), local: whole.slice(colon + 1) };
  cursor.at = start;
  return undefined;
}
