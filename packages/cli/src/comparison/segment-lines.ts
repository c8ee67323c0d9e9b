import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";
import { wrap } from "../screen/wrap.ts";
import type { Segment } from "./segment.ts";

const signs = { kept: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

/**
 * Segments as lines of a screen under an indent: what went as `[-words-]`, what came as `{+words+}`, in colours where
 * there are any, so that none of it hangs on the colours alone.
 */
export function segmentLines(
  segments: readonly Segment[],
  indent: string,
  { columns, colours }: Screen,
): readonly string[] {
  const paints = { kept: (text: string) => text, removed: colours.error, added: colours.good };
  const shown = segments.map(({ text, kind }) => {
    const [open, close] = signs[kind];
    return { text: open + visible(text) + close, paint: paints[kind] };
  });
  const lines = wrap(shown.map(({ text }) => text).join(""), columns - indent.length);
  // Wrapping has only turned spaces into ends of lines, so that segments are found again by their lengths.
  let [at, left] = [0, shown[0]?.text.length ?? 0];
  return lines.map((line, place) => {
    let painted = "";
    let from = 0;
    const space = place < lines.length - 1 ? 1 : 0;
    while (from < line.length + space && at < shown.length) {
      const length = Math.min(left, line.length + space - from);
      const part = line.slice(from, from + length);
      painted += part === "" ? "" : (shown[at]?.paint(part) ?? part);
      from += length;
      left -= length;
      if (left === 0) left = shown[++at]?.text.length ?? 0;
    }
    return indent + painted;
  });
}
