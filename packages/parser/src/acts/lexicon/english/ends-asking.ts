import type { Word } from "../../words.ts";
import { wordSet } from "../word-set.ts";

/** Words after which *to* governs a noun or a fixed phrase: "parties to the conflict", "with a view to". */
const takesTo = wordSet(
  "related relating relevant according pursuant subject contrary due prior pertaining access view order response addition regard respect reference next close thanks owing leading compared regards proportion similar linked opposed attention commitment contribution contributions support assistance opposition",
);
const noVerb = wordSet(
  "the a an all any its their his her our each every these those this that such other both which whom whose it them one",
);

/** Whether the phrase of those asked ends before a word: before *to* with a verb, or before *that*. */
export function endsEnglishAsking(words: readonly Word[], index: number): boolean {
  const at = words[index];
  if (at === undefined) return false;
  const negated = at.lower === "not" && words[index + 1]?.lower === "to";
  if (negated) return true;
  if (at.lower !== "to") return false;
  const before = words[index - 1];
  if (before !== undefined && takesTo.has(before.lower) && !at.gap.includes(",")) return false;
  const next = words[index + 1];
  if (next === undefined || /[,:]/.test(next.gap)) return true;
  return !next.capital && !noVerb.has(next.lower) && !/^\d/.test(next.lower);
}
