import type { Span } from "../cited-text.ts";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
  ['"', '"'],
  ["(", ")"],
  ["[", "]"],
]);
const MARK = /[“”«»„"()[\]]/g;

/** Quotations and brackets of a text, in order; a mark that is never closed opens none. */
export function enclosedStretches(text: string): readonly Span[] {
  const found: Span[] = [];
  const last = new Map<string, number>();
  let until: string | undefined;
  let from = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = match.index;
    const mark = match[0];
    if (until === undefined) {
      const closing = CLOSING.get(mark);
      if (closing === undefined) continue;
      let lastClosing = last.get(closing);
      if (lastClosing === undefined) {
        lastClosing = text.lastIndexOf(closing);
        last.set(closing, lastClosing);
      }
      if (lastClosing > at) {
        until = closing;
        from = at;
      }
    } else if (mark === until) {
      found.push({ start: from, end: at + 1 });
      until = undefined;
    }
  }
  return found;
}
