import type { Diagnostic } from "@rapporteur/core";
import { csvDiagnostics } from "../diagnostics.ts";
import { fileName } from "../mapping/file-names.ts";
import type { Table, TableRecord } from "../mapping/table.ts";
import type { Profile } from "../options.ts";
import { cellPrinters } from "./cell-printers.ts";

/** A table as CSV, and what was found while printing it. */
export interface PrintedTable {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Most characters that Excel keeps in a cell. */
const excelCellLimit = 32_767;

/** What cannot stand in a cell without quotes; and the zero character, to meet it on the way. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the zero character is what is looked for.
const needsQuotes = /[",\r\n\u0000]/;

/** Prints records as CSV (RFC 4180): a row of names, commas, CR LF after each row, quotes where a cell needs them. */
export function printTable(table: Table, records: readonly TableRecord[], profile: Profile): PrintedTable {
  const { columns } = table;
  const printers = cellPrinters(table, profile);
  const diagnostics: Diagnostic[] = [];
  const ids = new Set<string>();
  // Only ids can clash: all other keys are counted.
  const idAt = columns.findIndex(({ name }) => name === "id");
  const limit = profile === "spreadsheet" ? excelCellLimit : Number.POSITIVE_INFINITY;

  function report(
    code: "character-not-writable" | "cell-too-long" | "key-given-twice",
    at: number,
    cell: string,
  ) {
    const column = columns[at]?.name ?? "";
    const data = { file: fileName(table), column, columns: column, length: cell.length, key: cell };
    diagnostics.push(csvDiagnostics.report(code, { data }));
  }

  let text = `${columns.map(({ name }) => name).join(",")}\r\n`;
  let last = "";
  let lastPrinted = "";
  for (const record of records) {
    for (let at = 0; at < printers.length; at++) {
      if (at > 0) text += ",";
      const cell = printers[at]?.(record);
      if (!cell) continue;
      if (at === idAt && ids.size === ids.add(cell).size) report("key-given-twice", at, cell);
      if (cell.length > limit) report("cell-too-long", at, cell);
      // Words without markup stand twice, plain and as Markdown.
      if (cell !== last) {
        last = cell;
        lastPrinted = quoteCell(cell);
        if (lastPrinted !== cell && cell.includes("\u0000")) {
          // What is done about it hangs on the column, so it is not kept for the next.
          last = "";
          if (columns[at]?.derived) lastPrinted = quoteCell(withoutZeros(cell));
          else if (columns[at]?.form === "words") report("character-not-writable", at, cell);
        }
      }
      text += lastPrinted;
    }
    text += "\r\n";
  }
  return { text, diagnostics };
}

/** A cell with quotes, if it needs them. Some programs drop spaces at the ends of cells without quotes. */
function quoteCell(cell: string): string {
  if (needsQuotes.test(cell)) return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : `"${cell}"`;
  return cell[0] === " " || cell[cell.length - 1] === " " ? `"${cell}"` : cell;
}

/** No tool reads a zero character in a text file: where words are only repeated, its picture stands for it. */
export function withoutZeros(text: string): string {
  return text.replaceAll("\u0000", "\u2400");
}
