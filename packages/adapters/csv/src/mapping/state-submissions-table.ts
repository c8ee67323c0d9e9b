import { modelColumn, positionColumn } from "./column.ts";
import type { Table } from "./table.ts";

/** What States reported, State by State. */
export const stateSubmissionsTable: Table = {
  name: "state-submissions",
  title: "Submissions of States",
  description: "One row a State whose submission a section of the report summarizes.",
  key: ["id"],
  foreignKeys: [{ columns: ["section"], table: "sections", references: ["id"] }],
  holds: ["Report.stateSubmissions", "StateSubmission.state"],
  columns: [
    modelColumn("id", "words", "submission.id", "StateSubmission.id", "Id of the submission."),
    positionColumn,
    modelColumn(
      "state",
      "words",
      "submission.state.name",
      "StateReference.name",
      "Official name of the State.",
    ),
    modelColumn(
      "iso3",
      "words",
      "submission.state.iso3",
      "StateReference.iso3",
      "Its ISO 3166-1 alpha-3 code.",
    ),
    modelColumn(
      "m49",
      "words",
      "submission.state.m49",
      "StateReference.m49",
      "Its M49 code: three digits, which are no number.",
    ),
    modelColumn(
      "section",
      "words",
      "submission.section",
      "StateSubmission.section",
      "Id of the section that summarizes the submission.",
    ),
  ],
};
