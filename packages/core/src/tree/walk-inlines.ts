import type { Inline } from "../model/inline.ts";

/** Visits every piece of inline content in reading order, parents before children. */
export function walkInlines(inlines: readonly Inline[], visit: (inline: Inline) => void): void {
  for (const inline of inlines) {
    visit(inline);
    if ("children" in inline) walkInlines(inline.children, visit);
  }
}
