import type { Mention } from "./cited-row.ts";
import type { ParagraphAxis } from "./paragraph-axis.ts";

/** A dot on the strip of paragraphs: one paragraph, or in a very long report several neighbours. */
export interface CitingDot {
  /** Id of the paragraph, of several the first that cites. */
  readonly paragraph: string;
  /** Where it stands, from 0 to 1. */
  readonly place: number;
  readonly count: number;
  /** Whether any of the citations names the source itself. */
  readonly direct: boolean;
}

/** How many dots can stand side by side and still be told apart. */
const most = 400;

/** The dots of a source, in the order of reading. Citations in the title or in headings have no place on the axis. */
export function citingDots(mentions: readonly Mention[], axis: ParagraphAxis): readonly CitingDot[] {
  const dots = new Map<string | number, CitingDot>();
  for (const { citation, place } of mentions) {
    const { paragraph } = place;
    if (paragraph === undefined) continue;
    const at = axis.placeOf(paragraph);
    const key = axis.length <= most ? paragraph : Math.floor(at * most);
    const known = dots.get(key);
    const direct = citation.resolution === "direct";
    dots.set(key, {
      ...(known ?? { paragraph, place: at }),
      count: (known?.count ?? 0) + 1,
      direct: direct || (known?.direct ?? false),
    });
  }
  return [...dots.values()].sort((one, other) => one.place - other.place);
}
