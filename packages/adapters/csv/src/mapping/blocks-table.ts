import { modelColumn, ownColumn, positionColumn, richColumns } from "./column.ts";
import type { Table } from "./table.ts";

const ids = ["Paragraph.id", "Point.id", "Table.id", "Figure.id", "Quote.id"];
const types = ["Paragraph.type", "Point.type", "Table.type", "Figure.type", "Quote.type"];
const texts = ["Paragraph.content", "Point.content", "Table.caption", "Figure.caption"];

/** Paragraphs, points, tables, figures and quotes, in the tree they form. */
export const blocksTable: Table = {
  name: "blocks",
  title: "Paragraphs, points, tables, figures and quotes",
  description: "What sections hold: one row a paragraph, point, table, figure or quote, in reading order.",
  key: ["id"],
  foreignKeys: [
    { columns: ["section"], table: "sections", references: ["id"], holdsRow: true },
    { columns: ["parent"], table: "blocks", references: ["id"], holdsRow: true },
  ],
  holds: [
    "Report.summary",
    "Report.blocks",
    "Section.blocks",
    "Annex.blocks",
    "Paragraph.points",
    "Point.points",
    "Quote.blocks",
  ],
  columns: [
    modelColumn("id", "words", "block.id", ids, "Id of the block."),
    positionColumn,
    modelColumn(
      "type",
      "words",
      "block.type",
      types,
      "What it is: paragraph, point, table, figure or quote.",
    ),
    ownColumn(
      "part",
      "words",
      "Part of the report it stands in: summary; blocks, before the first section; sections; or annexes.",
      { required: true, inherited: true },
    ),
    ownColumn("section", "words", "Id of the section it stands in; empty outside of sections.", {
      inherited: true,
    }),
    ownColumn("parent", "words", "Id of the block it stands in: that of a point, or of what is quoted."),
    modelColumn("number", "words", "block.number", "Paragraph.number", "Number of a paragraph, as printed."),
    modelColumn(
      "label",
      "words",
      "block.label",
      "Point.label",
      "Label of a point, as printed, without its brackets.",
      { required: false },
    ),
    ...richColumns(
      "text",
      "text",
      texts,
      "Words of a paragraph or point, or the caption of a table or figure",
      {
        required: false,
      },
    ),
    ...richColumns(
      "closing",
      "block.closing",
      ["Paragraph.closing", "Point.closing"],
      "What follows the last point of a paragraph or point",
    ),
    modelColumn(
      "rows",
      "integer",
      "rows",
      "Table.rows",
      "How many rows a table has; they stand in the table cells.",
      {
        required: false,
      },
    ),
    modelColumn("url", "words", "block.url", "Figure.url", "Address of a figure's picture."),
    modelColumn(
      "description",
      "words",
      "block.description",
      "Figure.description",
      "A figure's description in words.",
    ),
  ],
};
