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

/** Cuts a text at full stops, semicolons and line ends. What stands in brackets is never cut. */
export function clausesOf(words: readonly Word[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let depth = 0;
  let from = 0;
  let opensSentence = true;
  let colon = false;
  let colonBefore = false;
  const close = (to: number): void => {
    if (to > from) clauses.push({ from, to, opensSentence, listed: colonBefore });
  };
  for (const [index, word] of words.entries()) {
    const cut = depth === 0 ? cutIn(word, words[index - 1]) : undefined;
    for (const sign of word.gap) {
      if (sign === "(" || sign === "[") depth += 1;
      else if ((sign === ")" || sign === "]") && depth > 0) depth -= 1;
      else if (sign === ":") colon = true;
    }
    // Brackets that close before the stop were still open when it was looked for.
    const late = cut ?? (depth === 0 && word.gap.startsWith(")") ? cutIn(word, words[index - 1]) : undefined);
    if (index === 0 || late === undefined) continue;
    close(index);
    from = index;
    opensSentence = late === "sentence";
    if (opensSentence) colon = false;
    colonBefore = colon;
  }
  close(words.length);
  return clauses;
}

function cutIn({ gap, capital, lower }: Word, before: Word | undefined): "sentence" | "part" | undefined {
  if (gap.includes("\n")) return "sentence";
  if (gap.includes(";")) return "part";
  if (!/[.!?]["”’»)\]]*\s/.test(gap)) return undefined;
  if (!capital && !/^\d/.test(lower) && !/[.!?]["”’»)\]]*\s+["“«(]/.test(gap)) return undefined;
  return gap.startsWith(".") && before !== undefined && shortened.has(before.lower) ? undefined : "sentence";
}
