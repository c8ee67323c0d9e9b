import { markdownDiagnostics } from "../diagnostics.ts";
import { type FrontMatter, findFrontMatter } from "../lossless/front-matter.ts";
import { isForeign } from "../lossless/recognise.ts";
import { registersMark } from "../mapping.ts";
import { discard, type Printing } from "./printing.ts";

/** What stands around the print in a file: front matter of another program, tables that the readable profile adds. */
export interface Frame {
  readonly frontMatter: FrontMatter | undefined;
  /** Where the added tables begin; the length of the text = there are none. */
  readonly registers: number;
}

/** Finds what stands around the print. */
export function frameOf(text: string): Frame {
  const found = findFrontMatter(text);
  const mark = text.lastIndexOf(`\n${registersMark}`);
  return {
    frontMatter: found && isForeign(found) ? found : undefined,
    registers: mark < 0 ? text.length : mark + 1,
  };
}

/** The text with blanks for the frame, its lines where they were. */
export function withoutFrame(text: string, { frontMatter, registers }: Frame): string {
  const start = frontMatter?.end ?? 0;
  if (start === 0 && registers === text.length) return text;
  return blank(text.slice(0, start)) + text.slice(start, registers) + blank(text.slice(registers));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** Accounts for the front matter, before the print. */
export function setFrontMatterAside(printing: Printing, { frontMatter }: Frame): void {
  if (!frontMatter) return;
  const { lines, end } = frontMatter;
  discard(printing, "front matter", 0, end);
  printing.cursor = end;
  const keys = lines.flatMap((line) => /^([a-z][\w-]*):/.exec(line)?.[1] ?? []).join(", ");
  const finding = { place: printing.locate(0, end), data: { keys } };
  printing.diagnostics.push(markdownDiagnostics.report("front-matter-set-aside", finding));
}

/** Accounts for the added tables, after the print. */
export function setRegistersAside(printing: Printing, { registers }: Frame): void {
  const end = printing.text.trimEnd().length;
  if (registers >= end) return;
  discard(printing, "register", registers, end);
  const place = printing.locate(registers, end);
  printing.diagnostics.push(markdownDiagnostics.report("readable-read-as-print", { place }));
}
