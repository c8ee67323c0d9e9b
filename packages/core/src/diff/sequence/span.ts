/** A stretch of each of two sequences: from … up to, but not including, to. */
export interface Span {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/** The stretches between matches, and before and after them, that are not empty on both sides. */
export function gapsBetween(
  matches: readonly (readonly [a: number, b: number])[],
  span: Span,
): readonly Span[] {
  const gaps: Span[] = [];
  let { aFrom, bFrom } = span;
  for (const [a, b] of [...matches, [span.aTo, span.bTo] as const]) {
    if (a > aFrom || b > bFrom) gaps.push({ aFrom, aTo: a, bFrom, bTo: b });
    aFrom = a + 1;
    bFrom = b + 1;
  }
  return gaps;
}
