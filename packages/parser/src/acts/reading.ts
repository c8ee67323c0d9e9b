import type { State } from "@rapporteur/states";
import type { Compiled } from "./lexicon/compile.ts";
import { type Word, wordsOf } from "./words.ts";

/** The State that a report is about, as its masthead prints it. */
export interface ReviewedState {
  readonly printed: string;
  readonly state: State;
}

/** A text while its acts are read. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly lexicon: Compiled;
  /** The State that the report is about; looked up when first asked for. */
  readonly reviewed: () => ReviewedState | undefined;
}

/** Opens a text for reading. */
export function startReading(text: string, lexicon: Compiled, reviewed: Reading["reviewed"]): Reading {
  return { text, words: wordsOf(text), lexicon, reviewed };
}

/** The printed words from one index up to another. */
export function printedOf({ text, words }: Reading, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first && last ? text.slice(first.start, last.end) : "";
}

/** A stretch of words; `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Cuts a stretch at the commas that stand outside brackets. */
export function commaParts(words: readonly Word[], { from, to }: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = from;
  let depth = 0;
  for (let index = from + 1; index < to; index += 1) {
    const gap = words[index]?.gap ?? " ";
    if (gap === " ") continue;
    let comma = false;
    for (const sign of gap) {
      if (sign === "(") depth += 1;
      else if (sign === ")" && depth > 0) depth -= 1;
      else if (sign === "," && depth === 0) comma = true;
    }
    if (!comma) continue;
    parts.push({ from: start, to: index });
    start = index;
  }
  if (to > start) parts.push({ from: start, to });
  return parts;
}

/** Whether a comma stands before a word. */
export function afterComma(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap ?? " ";
  return gap !== " " && gap.includes(",");
}
