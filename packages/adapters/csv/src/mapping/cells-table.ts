import { modelColumn, ownColumn, richColumns } from "./column.ts";
import type { Table } from "./table.ts";

/** The cells of tables. */
export const cellsTable: Table = {
  name: "cells",
  title: "Cells of tables",
  description: "One row a cell of a table that the report holds.",
  key: ["table", "row", "cell"],
  foreignKeys: [{ columns: ["table"], table: "blocks", references: ["id"], holdsRow: true }],
  holds: ["TableRow.cells"],
  columns: [
    ownColumn("table", "words", "Id of the table, in the table blocks.", { required: true }),
    ownColumn("row", "integer", "Row of the table, from 1.", { required: true }),
    ownColumn("cell", "integer", "Place among the cells of that row, from 1; spans are not counted.", {
      required: true,
    }),
    ...richColumns("text", "tableCell.content", "TableCell.content", "Words of the cell", {
      required: false,
    }),
    modelColumn("header", "boolean", "tableCell.header", "TableCell.header", "Whether it is a heading cell."),
    modelColumn(
      "column_span",
      "integer",
      "tableCell.columnSpan",
      "TableCell.columnSpan",
      "How many columns it spans, if told.",
    ),
    modelColumn(
      "row_span",
      "integer",
      "tableCell.rowSpan",
      "TableCell.rowSpan",
      "How many rows it spans, if told.",
    ),
  ],
};
