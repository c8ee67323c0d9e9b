import { displayWidth } from "./display-width.ts";

/** What goes before the lines of a wrapped text; it counts as part of their width. */
export interface Indent {
  readonly first?: string;
  readonly rest?: string;
}

/** A text broken at its spaces into lines of at most `width` columns. A single word that is too long keeps its line. */
export function wrap(text: string, width: number, { first = "", rest = "" }: Indent = {}): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let used = displayWidth(first);
  let empty = true;
  for (const word of text.split(" ")) {
    const columns = displayWidth(word);
    if (!empty && used + 1 + columns > width) {
      lines.push(line);
      line = rest + word;
      used = displayWidth(rest) + columns;
      continue;
    }
    line += empty ? word : ` ${word}`;
    used += empty ? columns : columns + 1;
    empty = false;
  }
  return [...lines, line];
}
