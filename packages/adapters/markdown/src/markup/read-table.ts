import type { Table, TableCell, TableRow } from "@rapporteur/core";
import { failAtLine, inlinesOf, type Lines, nextLine } from "./lines.ts";
import type { Lead } from "./read-lead.ts";

const tableStart = /^<table id="([^"<>]*)">$/;
const cellStart = /^<(th|td)((?: [a-z-]+="[^"<>]*")*)>(<\/\1>)?$/;
const attribute = / (colspan|rowspan|data-header)="(\d{1,6}|false)"/g;

/** Reads a table with bars, whose anchor and caption stand above it. */
export function readBarTable(lines: Lines, { id, rest }: Lead): Table {
  const caption = inlinesOf(lines, rest);
  const rows: TableRow[] = [];
  lines.at++;
  nextLine(lines);
  for (let line = lines.texts[lines.at]; line?.startsWith("|"); line = lines.texts[++lines.at]) {
    if (rows.length === 1 && /^[|\s:-]+$/.test(line) && line.includes("-")) continue;
    const header = rows.length === 0;
    const cells = splitBars(line).map((cell) => {
      const content = inlinesOf(lines, cell);
      return header ? { content, header } : { content };
    });
    rows.push({ cells });
  }
  return { type: "table", id, ...(caption.length > 0 && { caption }), rows };
}

function splitBars(line: string): string[] {
  const cells: string[] = [];
  let start = 1;
  for (const { 0: found, index } of line.matchAll(/\\.|\|/g)) {
    if (found !== "|" || index === 0) continue;
    cells.push(line.slice(start, index));
    start = index + 1;
  }
  return cells;
}

/** Reads a table in HTML, tag by tag as it is written. */
export function readHtmlTable(lines: Lines): Table | undefined {
  const id = tableStart.exec(nextLine(lines)?.trimEnd() ?? "")?.[1];
  if (id === undefined) return failed(lines, '<table id="…">');
  lines.at++;
  const caption = nextLine(lines) === "<caption>" ? readContent(lines, "</caption>") : [];
  const rows: TableRow[] = [];
  while (nextLine(lines) === "<tr>") {
    lines.at++;
    rows.push({ cells: readCells(lines) });
    if (!pass(lines, "</tr>")) return undefined;
  }
  if (!pass(lines, "</table>")) return undefined;
  return { type: "table", id, ...(caption.length > 0 && { caption }), rows };
}

function readCells(lines: Lines): TableCell[] {
  const cells: TableCell[] = [];
  for (;;) {
    const match = cellStart.exec(nextLine(lines) ?? "");
    if (!match) return cells;
    const [, name, attributes = "", closing] = match;
    if (closing !== undefined) lines.at++;
    const content = closing === undefined ? readContent(lines, `</${name}>`) : [];
    cells.push({ content, ...(name === "th" && { header: true }), ...readAttributes(attributes) });
  }
}

function readAttributes(attributes: string): Omit<TableCell, "content"> {
  const given = new Map<string, string>();
  for (const [, name = "", value = ""] of attributes.matchAll(attribute)) given.set(name, value);
  const columns = given.get("colspan");
  const rows = given.get("rowspan");
  return {
    ...(given.get("data-header") === "false" && { header: false }),
    ...(columns !== undefined && { columnSpan: Number(columns) }),
    ...(rows !== undefined && { rowSpan: Number(rows) }),
  };
}

/** Reads one line of Markdown between the tag on the present line and the closing one. */
function readContent(lines: Lines, closing: string): TableCell["content"] {
  lines.at++;
  const line = nextLine(lines);
  if (line === undefined) return failed(lines, closing) ?? [];
  const content = inlinesOf(lines, line);
  lines.at++;
  pass(lines, closing);
  return content;
}

function pass(lines: Lines, tag: string): boolean {
  if (nextLine(lines) === tag) {
    lines.at++;
    return true;
  }
  failAtLine(lines, tag);
  return false;
}

function failed(lines: Lines, expected: string): undefined {
  failAtLine(lines, expected);
  return undefined;
}
