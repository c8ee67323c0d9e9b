import { middlePoint } from "./middle-point.ts";
import { gapsBetween, type Span } from "./span.ts";
import { uniqueAnchors } from "./unique-anchors.ts";

/** Spans of more keys than this are first cut at keys that occur only once. */
const shortSpan = 512;
/** So often a span is cut; further in, keys that occur once make no difference to a report. */
const deepestCut = 24;
/** Steps that a search may take, the keys of its span times the changes in it; beyond, the span is taken as all new. */
const searchBudget = 20_000_000;
const fewestChanges = 32;
const mostChanges = 512;

/**
 * Matches two sequences of keys in order, as many as a shortest edit keeps: for each of the first, its place in the
 * second, or -1. Its time is bounded: of sequences that are long and have little in common, fewer may be matched.
 */
export function matchSequences(a: ArrayLike<number>, b: ArrayLike<number>): Int32Array {
  const matches = new Int32Array(a.length).fill(-1);
  matchSpan({ aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length }, 0);
  return matches;

  function matchSpan(whole: Span, depth: number): void {
    const span = matchEnds(whole);
    const keys = span.aTo - span.aFrom + span.bTo - span.bFrom;
    if (span.aFrom === span.aTo || span.bFrom === span.bTo) return;
    if (keys > shortSpan && depth < deepestCut) {
      const anchors = uniqueAnchors(a, b, span);
      for (const [at, other] of anchors) matches[at] = other;
      if (anchors.length > 0) {
        for (const gap of gapsBetween(anchors, span)) matchSpan(gap, depth + 1);
        return;
      }
    }
    const limit = Math.min(mostChanges, Math.max(fewestChanges, Math.floor(searchBudget / keys)));
    const point = middlePoint(a, b, span, limit);
    if (!point) return;
    const [at, other] = point;
    matchSpan({ ...span, aTo: at, bTo: other }, depth);
    matchSpan({ ...span, aFrom: at, bFrom: other }, depth);
  }

  /** Matches what a span begins and ends with; gives the rest. */
  function matchEnds({ aFrom, aTo, bFrom, bTo }: Span): Span {
    while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) matches[aFrom++] = bFrom++;
    while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) matches[--aTo] = --bTo;
    return { aFrom, aTo, bFrom, bTo };
  }
}
