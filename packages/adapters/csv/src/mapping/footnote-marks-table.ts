import { ownColumn, positionColumn } from "./column.ts";
import type { Table } from "./table.ts";

/** Where the marks of footnotes stand: for joins, as it follows from the Markdown of the other tables. */
export const footnoteMarksTable: Table = {
  name: "footnote-marks",
  title: "Marks of footnotes",
  description:
    "One row a mark of a footnote and where it stands. It follows from the other tables: changes belong into their Markdown.",
  key: ["position"],
  foreignKeys: [
    { columns: ["footnote"], table: "footnotes", references: ["id"] },
    { columns: ["section"], table: "sections", references: ["id"] },
    { columns: ["block"], table: "blocks", references: ["id"] },
    { columns: ["in_footnote"], table: "footnotes", references: ["id"] },
  ],
  holds: [],
  derived: true,
  columns: [
    { ...positionColumn, derived: true },
    ownColumn("footnote", "words", "Id of the footnote that the mark names.", {
      required: true,
      derived: true,
    }),
    ownColumn(
      "section",
      "words",
      "Id of the section whose heading or text has the mark; empty outside of sections.",
      {
        derived: true,
      },
    ),
    ownColumn(
      "block",
      "words",
      "Id of the block whose words have the mark; empty in a heading, title or note.",
      {
        derived: true,
      },
    ),
    ownColumn("in_footnote", "words", "Id of the footnote whose words have the mark.", { derived: true }),
  ],
};
