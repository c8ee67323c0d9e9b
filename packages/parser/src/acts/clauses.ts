import type { Word } from "./words.ts";

/** A sentence, or a part of one that a semicolon sets off: indexes of its words, `to` exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Whether it opens a sentence. */
  readonly opensSentence: boolean;
  /** Whether a colon stands before it in its sentence: it is then one entry of a list. */
  readonly listed: boolean;
}

/** Abbreviations whose full stop ends no sentence. */
const shortened = new Set(
  "no nos para paras art arts sect sects chap chaps vol vols p pp mr mrs ms dr st cf e g i add rev res n núm pár párr págs st п пп ст г стр"
    .split(" ")
    .filter(Boolean),
);

/** A bracket that has not closed after so many words was never closed. */
const longestBracket = 80;

/** Cuts a text at full stops, semicolons and line ends. What stands in brackets is never cut. */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let openedAt = 0;
  let from = 0;
  let opensSentence = true;
  let colon = false;
  let colonBefore = false;
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to, opensSentence, listed: colonBefore });
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    // A blank parts nothing, and most gaps are one.
    if (word === undefined || word.gap === " ") continue;
    if (index - openedAt > longestBracket) depth = 0;
    const outside = depth === 0;
    for (const sign of word.gap) {
      if (sign === "(" || sign === "[") {
        depth += 1;
        openedAt = index;
      } else if ((sign === ")" || sign === "]") && depth > 0) depth -= 1;
      else if (sign === ":") colon = true;
    }
    // A stop behind a closing bracket cuts, one before an opening bracket too; one between them does not.
    const cut = outside || depth === 0 ? cutIn(word, words[index - 1]) : undefined;
    if (index === 0 || cut === undefined) continue;
    close(index);
    from = index;
    opensSentence = cut === "sentence";
    if (opensSentence) colon = false;
    colonBefore = colon;
  }
  close(words.length);
  return clauses;
}

function cutIn({ gap, capital, lower }: Word, before: Word | undefined): "sentence" | "part" | undefined {
  if (gap.includes("\n") && (capital || /[.;:!?]/.test(gap))) return "sentence";
  if (gap.includes(";")) return "part";
  if (!/[.!?]["”’»)\]]*\s/.test(gap)) return undefined;
  if (!capital && !/^\d/.test(lower) && !/[.!?]["”’»)\]]*\s+["“«(]/.test(gap)) return undefined;
  return gap.startsWith(".") && before !== undefined && shortened.has(before.lower) ? undefined : "sentence";
}
