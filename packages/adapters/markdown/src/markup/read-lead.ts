import { unescapeText } from "./unescape-text.ts";

const anchor = /<a id="([^"<>]*)"(?: data-level="(\d{1,2})")?>(.*?)<\/a>/y;

/** What stands before the words of a node: its id, its label as printed, the level of a deep heading. */
export interface Lead {
  readonly id: string;
  /** Empty = none. */
  readonly printed: string;
  readonly level: number | undefined;
  /** The Markdown after it. */
  readonly rest: string;
}

/** Reads the anchor at `start` of a line; undefined if there is none. */
export function readLead(line: string, start = 0): Lead | undefined {
  anchor.lastIndex = start;
  const match = anchor.exec(line);
  if (!match) return undefined;
  const [, id = "", level, printed = ""] = match;
  return {
    id,
    printed: unescapeText(printed),
    level: level === undefined ? undefined : Number(level),
    rest: line.slice(anchor.lastIndex),
  };
}
