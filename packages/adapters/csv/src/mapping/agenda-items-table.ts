import { modelColumn, positionColumn } from "./column.ts";
import type { Table } from "./table.ts";

/** The items of the agenda that the masthead names. */
export const agendaItemsTable: Table = {
  name: "agenda-items",
  title: "Agenda items",
  description: "The items of the agenda that the report answers, as its masthead names them.",
  key: ["position"],
  foreignKeys: [],
  holds: ["Masthead.agendaItems"],
  columns: [
    positionColumn,
    modelColumn(
      "number",
      "words",
      "item.number",
      "AgendaItem.number",
      "Number of the item, as printed: 72 (b).",
    ),
    modelColumn(
      "title",
      "words",
      "item.title",
      "AgendaItem.title",
      "Title of the item, where one is printed.",
    ),
  ],
};
