import { looksLikeData } from "./looks-like-data.ts";

/** What makes a spreadsheet run a cell, whatever white space stands before it. */
const formula = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * Puts an apostrophe before what a spreadsheet would take for anything but text: formulas, numbers, dates, truth
 * values. What begins with an apostrophe gets one more, so that {@link unescapeCell} undoes it without doubt.
 * With `isId` a word with a number, such as `para-83`, is left as it is: ids have no names of months in them.
 */
export function escapeCell(cell: string, isId: boolean): string {
  return cell.startsWith("'") || formula.test(cell) || looksLikeData(cell, isId) ? `'${cell}` : cell;
}

/** The cell as it was before {@link escapeCell}. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
