import type { PrintedBlock } from "@rapporteur/parser";
import type { OpenRow } from "./story.ts";

/** A document symbol that stands alone, with the mark of a note perhaps. */
const symbolAlone = /^[A-Z]{1,8}(?:\/[\w.()\-–‑]+(?:\s?\([^)]*\))?){1,8}(?:\s[A-Z])?\s*\*{0,4}$/;

/** Whether a line is a document symbol and nothing else. */
export function isSymbol(line: string): boolean {
  return line.length < 80 && symbolAlone.test(line.trim());
}

/** Longest cell of a list that is set as a table of one column. */
const longestItem = 400;
/** Blocks that may stand before the masthead. */
const mostBefore = 4;

/** Whether a table is the masthead: it stands at the beginning, and one of its lines is a document symbol. */
export function isMastheadTable(rows: readonly OpenRow[], before: readonly PrintedBlock[]): boolean {
  if (rows.length > 6 || before.length > mostBefore) return false;
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => blocks.some((block) => isSymbol(wordsOf(block)))),
  );
}

/** Whether a table is a frame around text (a summary, a box): of one column, with running text or a table in it. */
export function isFrame(columns: number, rows: readonly OpenRow[]): boolean {
  if (columns > 1 || rows.some(({ cells }) => cells.length > 1)) return false;
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) => {
      const texts = blocks.filter((block) => "runs" in block);
      return texts.length > 1 || blocks.some((block) => block.kind === "table" || isLong(block));
    }),
  );
}

function isLong(block: PrintedBlock): boolean {
  return wordsOf(block).length > longestItem;
}

/** The words of a block; none of a table. */
export function wordsOf(block: PrintedBlock): string {
  return "runs" in block ? block.runs.map(({ text }) => text).join("") : "";
}
