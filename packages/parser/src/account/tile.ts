/** A stretch of the source that someone claims: a node (by id), or nobody but a reason. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly node: string | undefined;
}

/** A stretch that is claimed by nobody, or twice. */
export interface TileFault {
  readonly start: number;
  readonly end: number;
  readonly reason: "unclaimed" | "claimed-twice";
}

/** Lays spans over a text and finds what is left bare (white space apart) and what is covered twice. */
export function tile(
  text: string,
  spans: readonly Span[],
): { readonly whiteSpace: number; readonly faults: readonly TileFault[] } {
  const faults: TileFault[] = [];
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  let whiteSpace = 0;
  let at = 0;
  const gap = (to: number): void => {
    const bare = text.slice(at, to);
    if (bare.trim() === "") whiteSpace += bare.length;
    else
      faults.push({
        start: at + (bare.length - bare.trimStart().length),
        end: at + bare.trimEnd().length,
        reason: "unclaimed",
      });
  };
  for (const { start, end } of sorted) {
    if (start > at) gap(start);
    else if (start < at) faults.push({ start, end: Math.min(at, end), reason: "claimed-twice" });
    at = Math.max(at, end);
  }
  gap(text.length);
  return { whiteSpace, faults };
}
