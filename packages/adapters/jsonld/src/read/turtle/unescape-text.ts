import { type Cursor, expected } from "./cursor.ts";

const escapes = /\\(?:([tbnrf"'\\])|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|.)/gsu;

const characters: Readonly<Record<string, string>> = {
  t: "\t",
  b: "\b",
  n: "\n",
  r: "\r",
  f: "\f",
  '"': '"',
  "'": "'",
  "\\": "\\",
};

/** Puts the characters in the place of their escapes; `start` is where the text begins, for findings. */
export function unescapeText(text: string, start: Cursor): string {
  return text.replace(escapes, (_, short?: string, four?: string, eight?: string, at?: number) => {
    if (short !== undefined) return characters[short] ?? short;
    const code = Number.parseInt(four ?? eight ?? "110000", 16);
    if (code > 0x10ffff) throw expected({ ...start, at: start.at + (at ?? 0) }, "an escaped character");
    return String.fromCodePoint(code);
  });
}
