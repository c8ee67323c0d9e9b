import type { WriteMark } from "./write-inlines.ts";

/** How ids and labels are printed, which the profiles do each in their way. */
export interface PageStyle {
  /** What goes before the words of a node: its anchor and printed label, if it has one, with a space after the label. */
  readonly lead: (id: string, printed: string, hasWords: boolean, attributes?: string) => string;
  readonly mark: WriteMark;
}

/** Markdown on its way: lines, and what each begins with inside quotations. */
export interface Page extends PageStyle {
  readonly lines: string[];
  readonly prefix: string;
}

/** Adds a block of one line, and the empty line after it. */
export function addBlock(page: Page, line: string): void {
  addLine(page, line);
  addBlank(page);
}

/** Adds a line. */
export function addLine({ lines, prefix }: Page, line: string): void {
  lines.push(prefix + line);
}

/** Adds an empty line, unless the last one is. */
export function addBlank({ lines, prefix }: Page): void {
  const blank = prefix.trimEnd();
  if (lines.at(-1) !== blank) lines.push(blank);
}
