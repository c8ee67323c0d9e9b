import { longestRising } from "./longest-rising.ts";
import type { Span } from "./span.ts";

/** The pairs of places whose keys occur once on each side of a span; of pairs that cross, the most that do not. */
export function uniqueAnchors(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { aFrom, aTo, bFrom, bTo }: Span,
): readonly (readonly [a: number, b: number])[] {
  const once = placesOfUnique(b, bFrom, bTo);
  const pairs: [number, number][] = [];
  for (const [key, at] of placesOfUnique(a, aFrom, aTo)) {
    const other = at < 0 ? undefined : once.get(key);
    if (other !== undefined && other >= 0) pairs.push([at, other]);
  }
  const rising = new Set(longestRising(pairs.map(([, other]) => other)));
  return pairs.filter((_, at) => rising.has(at));
}

/** The place of each key that occurs once, in order; -1 for those that occur again. */
function placesOfUnique(keys: ArrayLike<number>, from: number, to: number): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const key = keys[at] ?? 0;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}
