/** The places of the longest run of rising numbers that a list has, others between them left out. Takes n log n. */
export function longestRising(numbers: ArrayLike<number>): readonly number[] {
  /** For each length, the place of the smallest number that ends a run of it. */
  const ends: number[] = [];
  const before = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at] ?? 0;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  }
  const run: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.push(at);
  return run.reverse();
}
