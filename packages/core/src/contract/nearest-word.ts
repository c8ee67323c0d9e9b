import { editDistance } from "./edit-distance.ts";

/**
 * The candidate that a misspelt word most likely means: the one with the fewest letters to change, add, drop or
 * swap, if a third of the word or less; undefined if none is near, or two are as near as each other.
 */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  const [best, second] = ranked;
  if (!best || best.distance > Math.max(1, Math.floor(word.length / 3))) return undefined;
  return second?.distance === best.distance ? undefined : best.candidate;
}

/** Longest word compared letter by letter; a longer one is no slip of a finger. */
const longestWord = 64;

function distance(from: string, to: string): number {
  if (from.length > longestWord || to.length > longestWord) return Number.POSITIVE_INFINITY;
  return editDistance(from, to);
}
