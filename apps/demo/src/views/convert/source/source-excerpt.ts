import type { TextPlace } from "@rapporteur/core";

/** A line around a place in a source; `marked` is the part that the place means. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How many lines are shown above and below, and how many characters before and after the place. */
const around = 2;
const reach = 160;

/** The lines around a place in a text; long lines are cut so that the place is in sight. */
export function sourceExcerpt(
  text: string,
  { line, offset, end = offset }: TextPlace,
): readonly ExcerptLine[] {
  const from = Math.min(Math.max(offset, 0), text.length);
  const to = Math.min(Math.max(end, from), text.length);
  let start = text.lastIndexOf("\n", from - 1) + 1;
  let number = line;
  for (let step = 0; step < around && start > 0; step += 1) {
    start = start < 2 ? 0 : text.lastIndexOf("\n", start - 2) + 1;
    number -= 1;
  }
  const lines: ExcerptLine[] = [];
  for (let below = 0; below <= around && start <= text.length && lines.length < 12; number += 1) {
    const next = text.indexOf("\n", start);
    const stop = next < 0 ? text.length : next;
    lines.push({ number, ...cut(text, start, stop, from, to) });
    if (stop >= to) below += 1;
    if (next < 0) break;
    start = next + 1;
  }
  return lines;
}

function cut(
  text: string,
  start: number,
  stop: number,
  from: number,
  to: number,
): Omit<ExcerptLine, "number"> {
  const first = Math.min(Math.max(from, start), stop);
  const last = Math.min(Math.max(to, start), stop);
  const inside = first < last || (from === to && from >= start && from <= stop);
  const [left, right] = inside ? [first, last] : [start, start];
  const before = text.slice(Math.max(start, left - reach), left);
  const after = text.slice(right, Math.min(stop, right + reach * 2));
  return {
    before: left - reach > start ? `…${before}` : before,
    marked: shortened(text.slice(left, Math.min(right, left + 4 * reach)), right - left > 4 * reach),
    after: right + reach * 2 < stop ? `${after}…` : after,
  };
}

function shortened(text: string, longer: boolean): string {
  return longer ? `${text}…` : text;
}
