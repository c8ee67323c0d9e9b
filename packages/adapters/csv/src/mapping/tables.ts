import { actsTable } from "./acts-table.ts";
import { addresseesTable } from "./addressees-table.ts";
import { agendaItemsTable } from "./agenda-items-table.ts";
import { blocksTable } from "./blocks-table.ts";
import { cellsTable } from "./cells-table.ts";
import { citationCandidatesTable } from "./citation-candidates-table.ts";
import { citationsTable } from "./citations-table.ts";
import { footnoteMarksTable } from "./footnote-marks-table.ts";
import { footnotesTable } from "./footnotes-table.ts";
import { mastheadLinesTable } from "./masthead-lines-table.ts";
import { pinpointsTable } from "./pinpoints-table.ts";
import { recommendationsTable } from "./recommendations-table.ts";
import { reportTable } from "./report-table.ts";
import { sectionsTable } from "./sections-table.ts";
import { stateSubmissionsTable } from "./state-submissions-table.ts";
import { submissionParagraphsTable } from "./submission-paragraphs-table.ts";
import type { Table } from "./table.ts";

/** All tables of a report, in the order in which they are written: a table comes after those it points to. */
export const tables: readonly Table[] = [
  reportTable,
  agendaItemsTable,
  mastheadLinesTable,
  sectionsTable,
  blocksTable,
  cellsTable,
  footnotesTable,
  footnoteMarksTable,
  citationsTable,
  citationCandidatesTable,
  pinpointsTable,
  stateSubmissionsTable,
  submissionParagraphsTable,
  recommendationsTable,
  actsTable,
  addresseesTable,
];
