import type { OutlineEntry } from "../overview/outline.ts";
import { rangeWords } from "../overview/paragraph-range.ts";
import { cutEnd } from "../screen/cut.ts";
import { displayWidth } from "../screen/display-width.ts";
import { padStart } from "../screen/pad.ts";
import type { Screen } from "../screen/screen.ts";
import { visible } from "../screen/visible.ts";

/** The outline, a heading a line: the paragraphs under it, then its label and title, indented by depth. */
export function outlineLines(
  outline: readonly OutlineEntry[],
  { columns, colours }: Screen,
): readonly string[] {
  const ranges = outline.map(({ paragraphs }) => visible(rangeWords(paragraphs)));
  const width = Math.max(0, ...ranges.map(displayWidth));
  return outline.map((entry, index) => {
    const lead = `  ${padStart(ranges[index] ?? "", width)}  ${"  ".repeat(entry.depth - 1)}`;
    const heading = cutEnd(visible(headingWords(entry)), columns - displayWidth(lead));
    return colours.faint(lead) + (entry.depth === 1 ? colours.strong(heading) : heading);
  });
}

function headingWords({ type, label, title }: OutlineEntry): string {
  const name = type === "annex" ? ["Annex", label].filter(Boolean).join(" ") : label;
  return name === undefined ? title : `${name}. ${title}`;
}
