import { positionColumn, richColumns } from "./column.ts";
import type { Table } from "./table.ts";

/** Printed lines of the masthead that fill no field. */
export const mastheadLinesTable: Table = {
  name: "masthead-lines",
  title: "Other lines of the masthead",
  description: "Lines printed in the masthead that fill no column of the table report.",
  key: ["position"],
  foreignKeys: [],
  holds: ["Masthead.lines"],
  columns: [positionColumn, ...richColumns("text", "line", [], "The line, as printed", { required: false })],
};
