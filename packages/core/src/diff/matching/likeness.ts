import { isWord, splitWords } from "../words/split-words.ts";

/** Of a text so many code units are looked at: enough to know it again. */
const reach = 20_000;

/** The words of a text, each with how often it occurs; capitals do not count. */
export type WordCounts = ReadonlyMap<string, number>;

/** Counts the words of a text, of a very long one those at its beginning. */
export function wordCounts(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const word of splitWords(text.slice(0, reach).toLowerCase())) {
    if (isWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** How alike two texts are by the words they share: 0 = none, 1 = all (Dice's coefficient). */
export function likeness(one: WordCounts, other: WordCounts): number {
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, count] of fewer) shared += Math.min(count, more.get(word) ?? 0);
  const all = totalOf(one) + totalOf(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

function totalOf(counts: WordCounts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
