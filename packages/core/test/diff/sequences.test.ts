import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRising } from "../../src/diff/sequence/longest-rising.ts";
import { matchSequences } from "../../src/diff/sequence/match-sequences.ts";

const keys = (length: number, kinds: number) => fc.array(fc.nat({ max: kinds }), { maxLength: length });

/** The length of the longest common subsequence, by the table. */
function mostInCommon(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const row = [0];
    for (const [at, other] of b.entries())
      row.push(one === other ? (above[at] ?? 0) + 1 : Math.max(row[at] ?? 0, above[at + 1] ?? 0));
    above = row;
  }
  return above.at(-1) ?? 0;
}

/** The pairs of a matching, which must be of equal keys and rise on both sides. */
function pairsOf(a: readonly number[], b: readonly number[]): (readonly [number, number])[] {
  const pairs = [...matchSequences(a, b)].flatMap((other, at) => (other < 0 ? [] : [[at, other] as const]));
  expect(pairs.every(([at, other]) => a[at] === b[other])).toBe(true);
  expect(pairs.every(([, other], at) => at === 0 || other > (pairs[at - 1]?.[1] ?? 0))).toBe(true);
  return pairs;
}

test("as much is matched as two sequences have in common", () => {
  fc.assert(
    fc.property(keys(60, 4), keys(60, 4), (a, b) => {
      expect(pairsOf(a, b)).toHaveLength(mostInCommon(a, b));
    }),
    { numRuns: 500 },
  );
});

test("long sequences keep their order, and all but the changes where these are few", () => {
  const long = Array.from({ length: 20_000 }, (_, at) => at % 700);
  const edited = long.map((key, at) => (at % 1000 === 500 ? -1 : key));
  expect(pairsOf(long, edited)).toHaveLength(20_000 - 20);
  const unlike = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 701);
  expect(pairsOf(long, unlike).length).toBeLessThan(20_000);
  expect(pairsOf(long, [])).toEqual([]);
});

test("long lists of things that differ keep all that stayed, however much else changed", () => {
  const length = 4000;
  const before = Array.from({ length }, (_, at) => at);
  // Every other one is new, and the one in the middle has gone to the front.
  const after = before.map((key) => (key % 2 === 0 ? key : length + key));
  const moved = [2000, ...after.filter((key) => key !== 2000)];
  const kept = before.filter((key) => key % 2 === 0);
  expect(pairsOf(before, after).map(([at]) => at)).toEqual(kept);
  expect(pairsOf(before, moved).map(([at]) => at)).toEqual(kept.filter((key) => key !== 2000));
});

test("long lists of things that come again and again are matched around those that stand only once", () => {
  // Chapters of words that all chapters have, each under a title of its own, every word of every fourth chapter new.
  const chapter = (at: number, words: number) => [
    10_000 + at,
    ...Array.from({ length: 20 }, (_, word) => words + word),
  ];
  const before = Array.from({ length: 100 }, (_, at) => chapter(at, 0)).flat();
  const after = Array.from({ length: 100 }, (_, at) => chapter(at, at % 4 === 0 ? 500 : 0)).flat();
  expect(pairsOf(before, after)).toEqual(before.flatMap((key, at) => (key === after[at] ? [[at, at]] : [])));
});

test("a run rises in earnest: of equal numbers it has one", () => {
  const run = (...numbers: readonly number[]) => longestRising(numbers).map((place) => numbers[place]);
  expect(run(5, 5, 5)).toEqual([5]);
  expect(run(3, 1, 2, 2, 5)).toEqual([1, 2, 5]);
  expect(run()).toEqual([]);
});

test("the longest rising run is as long as any", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 99 }), { maxLength: 40 }), (numbers) => {
      const run = longestRising(numbers).map((at) => numbers[at] ?? 0);
      expect(run).toEqual([...run].sort((one, other) => one - other));
      const sorted = [...numbers].sort((one, other) => one - other);
      expect(run).toHaveLength(mostInCommon(numbers, sorted));
    }),
  );
});
