import { unescapeText } from "./unescape-text.ts";

const address = /(?:[^\\()\s]|\\.)*(?=\))/y;

/** An address and the offset after the bracket that closes it. */
export interface ReadAddress {
  readonly url: string;
  readonly end: number;
}

/** Reads the target of a link or picture whose bracket opens before `start`; undefined if it does not close. */
export function readAddress(markup: string, start: number): ReadAddress | undefined {
  address.lastIndex = start;
  const match = address.exec(markup);
  return match ? { url: unescapeText(match[0]), end: address.lastIndex + 1 } : undefined;
}
