import { textPlaces } from "@rapporteur/core";
import { type Refusal, refusal } from "../refusal.ts";

/** A text, and how far it has been read. */
export interface Cursor {
  readonly text: string;
  readonly file: string | undefined;
  at: number;
}

/** Takes what a sticky pattern matches here; undefined if it does not. */
export function take(cursor: Cursor, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text);
  if (!match) return undefined;
  cursor.at = pattern.lastIndex;
  return match;
}

/** Takes one character if it stands here. */
export function takeCharacter(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

/** Goes past white space and comments. */
export function skipSpace(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const unit = text.charCodeAt(cursor.at);
    if (unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d) cursor.at++;
    else if (unit === 0x23) take(cursor, /[^\n\r]*/y);
    else return;
  }
}

/** The refusal of what stands here, where something else should. */
export function expected(cursor: Cursor, what: string): Refusal {
  const character = cursor.text.codePointAt(cursor.at);
  const found = character === undefined ? "the end of the text" : `"${String.fromCodePoint(character)}"`;
  return refusal("statement-is-wellformed", placeOf(cursor), { found, expected: what });
}

/** The refusal of something that is right, but not read. */
export function notRead(cursor: Cursor, construct: string): Refusal {
  return refusal("construct-not-read", placeOf(cursor), { construct });
}

function placeOf({ text, file, at }: Cursor) {
  return textPlaces(text, file)(at);
}
