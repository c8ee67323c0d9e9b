import type { Span } from "./span.ts";

/**
 * A point in the middle of a shortest way from one sequence to the other, as E. W. Myers finds it ("An O(ND) Difference
 * Algorithm and Its Variations", 1986): from both ends at once, in linear space. Undefined if the way has more than
 * twice `limit` steps.
 */
export function middlePoint(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { aFrom, aTo, bFrom, bTo }: Span,
  limit: number,
): readonly [a: number, b: number] | undefined {
  const width = aTo - aFrom;
  const height = bTo - bFrom;
  const delta = width - height;
  const isOdd = delta % 2 !== 0;
  const most = Math.min(limit, (width + height + 1) >> 1);
  const centre = most + 1;
  const forth = new Int32Array(2 * most + 3).fill(-1);
  const back = new Int32Array(2 * most + 3).fill(-1);

  /** How far a way of so many steps comes on diagonal k (x - y), before the snake; -1 if none stays inside. */
  const step = (reached: Int32Array, k: number, steps: number): number => {
    if (steps === 0) return 0;
    const right = reached[centre + k - 1] ?? -1;
    const down = reached[centre + k + 1] ?? -1;
    const byRight = right >= 0 && right < width ? right + 1 : -1;
    const byDown = down >= 0 && down - k <= height ? down : -1;
    return Math.max(byRight, byDown);
  };
  /** Whether the ways from both ends meet on a diagonal that one of them has just come along to x. */
  const meets = (other: Int32Array, k: number, x: number): boolean => {
    const place = centre + delta - k;
    const reached = place >= 0 && place < other.length ? (other[place] ?? -1) : -1;
    return reached >= 0 && x + reached >= width;
  };

  for (let steps = 0; steps <= most; steps++) {
    for (let k = -steps; k <= steps; k += 2) {
      let x = step(forth, k, steps);
      if (x >= 0) while (x < width && x - k < height && a[aFrom + x] === b[bFrom + x - k]) x++;
      forth[centre + k] = x;
      if (isOdd && x >= 0 && meets(back, k, x)) return [aFrom + x, bFrom + x - k];
    }
    for (let k = -steps; k <= steps; k += 2) {
      let x = step(back, k, steps);
      if (x >= 0) while (x < width && x - k < height && a[aTo - 1 - x] === b[bTo - 1 - x + k]) x++;
      back[centre + k] = x;
      if (!isOdd && x >= 0 && meets(forth, k, x)) return [aTo - x, bTo - x + k];
    }
  }
  return undefined;
}
