import { ownColumn, positionWithin } from "./column.ts";
import type { Table } from "./table.ts";

/** The paragraphs that summarize each State's submission. */
export const submissionParagraphsTable: Table = {
  name: "submission-paragraphs",
  title: "Paragraphs of submissions",
  description: "One row a paragraph that summarizes what a State reported.",
  key: ["submission", "position"],
  foreignKeys: [
    { columns: ["submission"], table: "state-submissions", references: ["id"], holdsRow: true },
    { columns: ["paragraph"], table: "blocks", references: ["id"] },
  ],
  holds: ["StateSubmission.paragraphs"],
  columns: [
    ownColumn("submission", "words", "Id of the submission.", { required: true }),
    positionWithin("submission"),
    ownColumn("paragraph", "words", "Id of the paragraph.", { required: true }),
  ],
};
