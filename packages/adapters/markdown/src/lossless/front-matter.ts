/** Front matter as it stands at the start of a file: its lines without the dashes, and how many lines it takes with them. */
export interface FrontMatter {
  readonly lines: readonly string[];
  readonly height: number;
  /** Offset after the closing dashes. */
  readonly end: number;
}

/** More lines than these no front matter has. */
const longest = 2000;

/** Finds front matter between two lines of three dashes, the first of which opens the file; undefined if there is none. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const lines: string[] = [];
  let start = opening[0].length;
  while (start < text.length && lines.length < longest) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end).trimEnd();
    if (line === "---" || line === "...") return { lines, height: lines.length + 2, end };
    lines.push(line);
    start = end + 1;
  }
  return undefined;
}
