import type { TextPlace } from "../contract/place.ts";

/**
 * Prepares a text for questions about places: gives a function from an offset (and the offset after the last
 * character, where a stretch is meant) to line and column. Lines end with LF, CR LF or CR. The preparation is
 * linear in the text, each question logarithmic in its lines.
 */
export function textPlaces(text: string, file?: string): (offset: number, end?: number) => TextPlace {
  let starts: readonly number[] | undefined;
  return (offset, end) => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, offset);
    return {
      ...(file !== undefined && { file }),
      line: line + 1,
      column: offset - (starts[line] ?? 0) + 1,
      offset,
      ...(end !== undefined && { end }),
    };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes("\r")) {
    // Nearly every text: the engine's own search for line feeds is many times as fast as a loop over all units.
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(index + 1) !== 0x0a)) starts.push(index + 1);
  }
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
