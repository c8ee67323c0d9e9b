/** Rows of cells, or the place where a text stops being CSV. */
export type ParsedCsv =
  | { readonly rows: readonly (readonly string[])[]; readonly fault?: undefined }
  | { readonly fault: { readonly offset: number; readonly reason: string } };

/** Told of each cell and where it begins, counted from 0. */
export type CellVisitor = (row: number, cell: number, offset: number) => void;

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Parses CSV (RFC 4180) with any one character as separator. Rows end with CR LF, LF or CR; cells in quotes may hold
 * all of these, with quotes doubled. A quote anywhere else is a fault. An empty line gives a row of one empty cell.
 * Goes through the text once.
 */
export function parseCsv(text: string, separator: string, visit?: CellVisitor): ParsedCsv {
  const comma = separator.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    visit?.(rows.length, row.length, at);
    if (text.charCodeAt(at) === quote) {
      const end = closingQuote(text, at + 1);
      if (end < 0) return { fault: { offset: at, reason: "a quote is never closed" } };
      const cell = text.slice(at + 1, end);
      row.push(cell.includes('"') ? cell.replaceAll('""', '"') : cell);
      at = end + 1;
    } else {
      const end = cellEnd(text, at, comma);
      if (text.charCodeAt(end) === quote) {
        return { fault: { offset: end, reason: "a quote stands inside a cell without quotes" } };
      }
      row.push(text.slice(at, end));
      at = end;
    }
    const code = text.charCodeAt(at);
    if (code === comma) {
      at++;
      if (at < text.length) continue;
      visit?.(rows.length, row.length, at);
      row.push("");
    } else if (at < text.length && code !== carriageReturn && code !== lineFeed) {
      return { fault: { offset: at, reason: "something stands after a closing quote" } };
    }
    at += code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return { rows };
}

/** The quote that ends a cell: the first one that is not doubled; -1 if there is none. */
function closingQuote(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text.charCodeAt(end + 1) === quote) end = text.indexOf('"', end + 2);
  return end;
}

/** Where a cell without quotes ends: at a separator, a line end, a quote, or the end of the text. */
function cellEnd(text: string, from: number, comma: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === comma || code === carriageReturn || code === lineFeed || code === quote) break;
    end++;
  }
  return end;
}
