import { modelColumn, positionColumn, richColumns } from "./column.ts";
import type { Table } from "./table.ts";

/** Footnotes. */
export const footnotesTable: Table = {
  name: "footnotes",
  title: "Footnotes",
  description: "One row a footnote; where its marks stand is in the table footnote-marks.",
  key: ["id"],
  foreignKeys: [],
  holds: ["Report.footnotes"],
  columns: [
    modelColumn("id", "words", "footnote.id", "Footnote.id", "Id of the footnote: what the mark names."),
    positionColumn,
    modelColumn("label", "words", "footnote.label", "Footnote.label", "Its mark, as printed: 59, or *."),
    ...richColumns("text", "footnote.content", "Footnote.content", "Words of the note", { required: false }),
  ],
};
