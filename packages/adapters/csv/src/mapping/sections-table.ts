import { modelColumn, ownColumn, positionColumn, richColumns } from "./column.ts";
import type { Table } from "./table.ts";

/** Sections and annexes, in the tree they form. */
export const sectionsTable: Table = {
  name: "sections",
  title: "Sections and annexes",
  description: "Chapters, their parts, and annexes: one row a heading, in reading order.",
  key: ["id"],
  foreignKeys: [{ columns: ["parent"], table: "sections", references: ["id"], holdsRow: true }],
  holds: ["Report.sections", "Report.annexes", "Section.sections", "Annex.sections"],
  columns: [
    modelColumn("id", "words", "section.id", ["Section.id", "Annex.id"], "Id of the section."),
    positionColumn,
    modelColumn(
      "type",
      "words",
      "section.type",
      ["Section.type", "Annex.type"],
      "Whether it is a section or an annex.",
    ),
    ownColumn("parent", "words", "Id of the section around it; empty at the top."),
    modelColumn(
      "label",
      "words",
      "section.label",
      ["Section.label", "Annex.label"],
      "Label as printed, without its full stop: IV, A, 1; of an annex what follows the word.",
    ),
    ...richColumns("title", "section.title", ["Section.title", "Annex.title"], "The heading", {
      required: false,
    }),
  ],
};
