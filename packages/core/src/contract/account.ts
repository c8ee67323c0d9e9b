import type { Place } from "./place.ts";

/**
 * The conservation account of a reading: every character of the source (UTF-16 code units, white space apart)
 * stands in exactly one node or in a named discard.
 */
export interface Account {
  /** All characters of the source, white space included. */
  readonly total: number;
  readonly whiteSpace: number;
  /** Characters that are text of the report, by kind of node, in a fixed order. */
  readonly nodes: readonly AccountEntry[];
  /** Characters that are no text of the report, by reason: markup, rules, running heads … */
  readonly discards: readonly AccountEntry[];
  /** Stretches that stand in no node and no discard, or in two nodes, or whose node says something else. Empty = balanced. */
  readonly faults: readonly AccountFault[];
}

/** So many characters of one kind, from so many pieces. */
export interface AccountEntry {
  readonly kind: string;
  readonly pieces: number;
  readonly characters: number;
}

/** A stretch of the source that the account cannot place. */
export interface AccountFault {
  readonly reason: "unclaimed" | "claimed-twice" | "text-differs";
  readonly text: string;
  readonly place?: Place | undefined;
  readonly node?: string | undefined;
}
