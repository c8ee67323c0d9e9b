import type { Table, TableCell } from "@rapporteur/core";
import { guardEnds, guardLineStart } from "./escape-text.ts";
import { addBlank, addBlock, addLine, type Page } from "./page.ts";
import { writeInlines } from "./write-inlines.ts";
import { writeWords } from "./write-words.ts";

/** Writes a table: with bars where Markdown can say all of it, otherwise in HTML with Markdown in its cells. */
export function writeTable(page: Page, table: Table): void {
  if (fitsBars(table)) writeBars(page, table);
  else writeHtml(page, table);
}

/** Whether the first row is the head, no other cell is, no cell spans, and all rows are equally long. */
function fitsBars({ rows }: Table): boolean {
  const columns = rows[0]?.cells.length ?? 0;
  return (
    columns > 0 &&
    rows.every(
      ({ cells }, row) =>
        cells.length === columns &&
        cells.every(
          ({ header, columnSpan, rowSpan }) =>
            header === (row === 0 ? true : undefined) && columnSpan === undefined && rowSpan === undefined,
        ),
    )
  );
}

function writeBars(page: Page, { id, caption = [], rows }: Table): void {
  addBlock(page, writeWords(page, id, "", caption));
  for (const [index, { cells }] of rows.entries()) {
    addLine(page, barRow(cells.map(({ content }) => guardEnds(writeInlines(content, page.mark)))));
    if (index === 0) addLine(page, barRow(cells.map(() => "---")));
  }
  addBlank(page);
}

/** One row of a table, of the Markdown of its cells. */
export function barRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function writeHtml(page: Page, { id, caption, rows }: Table): void {
  addLine(page, `<table id="${id}">`);
  if (caption) {
    addLine(page, "<caption>");
    addContent(page, guardLineStart(writeInlines(caption, page.mark)));
    addLine(page, "</caption>");
  }
  for (const { cells } of rows) {
    addLine(page, "<tr>");
    for (const cell of cells) writeCell(page, cell);
    addLine(page, "</tr>");
  }
  addBlock(page, "</table>");
}

function writeCell(page: Page, { content, header, columnSpan, rowSpan }: TableCell): void {
  const name = header ? "th" : "td";
  const attributes = [
    columnSpan === undefined ? "" : ` colspan="${columnSpan}"`,
    rowSpan === undefined ? "" : ` rowspan="${rowSpan}"`,
    header === false ? ' data-header="false"' : "",
  ].join("");
  const opening = `<${name}${attributes}>`;
  if (content.length === 0) {
    addLine(page, `${opening}</${name}>`);
    return;
  }
  addLine(page, opening);
  addContent(page, guardLineStart(writeInlines(content, page.mark)));
  addLine(page, `</${name}>`);
}

/** Markdown inside HTML is read only between empty lines. */
function addContent(page: Page, markup: string): void {
  addBlank(page);
  addBlock(page, markup);
}
