import type { Report } from "@rapporteur/core";
import type { TableRecord } from "../mapping/table.ts";
import type { Profile } from "../options.ts";
import { blockRecords } from "./block-records.ts";
import { citationRecords } from "./citation-records.ts";
import { footnoteMarkRecords } from "./footnote-mark-records.ts";
import { recommendationRecords } from "./recommendation-records.ts";
import { sectionRecords } from "./section-records.ts";
import { submissionRecords } from "./submission-records.ts";
import { textLookup } from "./text-lookup.ts";

/** The records of each table by its name, in the order of the report. */
export type TableRecords = ReadonlyMap<string, readonly TableRecord[]>;

/** Takes a report apart into the records of all tables. */
export function takeApart(report: Report, profile: Profile): TableRecords {
  const { masthead, footnotes } = report;
  const lookup = textLookup(report);
  return new Map<string, readonly TableRecord[]>([
    ["report", [{ report, profile }]],
    ["agenda-items", masthead.agendaItems.map((item, at) => ({ position: at + 1, item }))],
    ["masthead-lines", (masthead.lines ?? []).map((line, at) => ({ position: at + 1, line }))],
    ["sections", sectionRecords(report)],
    ...blockRecords(report),
    ["footnotes", footnotes.map((footnote, at) => ({ position: at + 1, footnote }))],
    ["footnote-marks", footnoteMarkRecords(report)],
    ...citationRecords(report, lookup),
    ...submissionRecords(report),
    ...recommendationRecords(report, lookup),
  ]);
}
