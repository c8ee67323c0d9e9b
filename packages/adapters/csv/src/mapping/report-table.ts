import { modelColumn, ownColumn, richColumns } from "./column.ts";
import type { Table } from "./table.ts";

/** The report itself and its masthead: one row. */
export const reportTable: Table = {
  name: "report",
  title: "The report",
  description:
    "The report as a whole, in one row: what stands in its masthead, and how these tables are written.",
  key: ["id"],
  foreignKeys: [],
  holds: ["Report.masthead", "Masthead.session"],
  columns: [
    modelColumn("id", "words", "report.id", "Report.id", "Id of the report."),
    ownColumn(
      "profile",
      "words",
      "How the cells of all tables are written: data, as they are; or spreadsheet, where an apostrophe stands before what a spreadsheet would take for a formula, a number or a date.",
      { required: true },
    ),
    modelColumn(
      "model_version",
      "words",
      "report.modelVersion",
      "Report.modelVersion",
      "Version of the model of reports that the tables follow.",
    ),
    modelColumn(
      "language",
      "words",
      "report.language",
      "Report.language",
      "Language it is printed in (BCP 47).",
    ),
    modelColumn("organ", "words", "report.masthead.organ", "Masthead.organ", "Organ that issues it."),
    modelColumn("body", "words", "report.masthead.body", "Masthead.body", "Body of that organ it goes to."),
    modelColumn(
      "symbol",
      "words",
      "report.masthead.symbol",
      "Masthead.symbol",
      "Symbol of the document, as printed.",
    ),
    modelColumn(
      "distribution",
      "words",
      "report.masthead.distribution",
      "Masthead.distribution",
      "Distribution, as printed: General, Limited or Restricted.",
    ),
    modelColumn("date", "words", "report.masthead.date", "Masthead.date", "Date of the document (ISO 8601)."),
    modelColumn(
      "original_language",
      "words",
      "report.masthead.originalLanguage",
      "Masthead.originalLanguage",
      "Language of the original (BCP 47).",
    ),
    modelColumn(
      "session_number",
      "integer",
      "report.masthead.session.number",
      "Session.number",
      "Number of the session.",
    ),
    modelColumn(
      "session_label",
      "words",
      "report.masthead.session.label",
      "Session.label",
      "Name of the session, as printed; filled wherever a session is named.",
      { required: false },
    ),
    modelColumn(
      "session_start",
      "words",
      "report.masthead.session.start",
      "Session.start",
      "Its first day (ISO 8601).",
    ),
    modelColumn(
      "session_end",
      "words",
      "report.masthead.session.end",
      "Session.end",
      "Its last day (ISO 8601).",
    ),
    ...richColumns("title", "report.masthead.title", "Masthead.title", "Title of the report", {
      required: false,
    }),
    ...richColumns("subtitle", "report.masthead.subtitle", "Masthead.subtitle", "Subtitle of the report"),
  ],
};
