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
