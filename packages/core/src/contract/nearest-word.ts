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

/** Optimal string alignment distance: neighbours swapped count as one. */
function distance(from: string, to: string): number {
  if (from.length > longestWord || to.length > longestWord) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]) {
        least = Math.min(least, (beforeLast[column - 2] ?? Number.POSITIVE_INFINITY) + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
