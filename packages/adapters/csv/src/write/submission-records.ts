import type { Report } from "@rapporteur/core";
import type { TableRecord } from "../mapping/table.ts";

/** The records of submissions of States, and of the paragraphs that summarize them. */
export function submissionRecords({
  stateSubmissions,
}: Report): readonly (readonly [table: string, records: readonly TableRecord[]])[] {
  const submissions = stateSubmissions.map((submission, at) => ({ position: at + 1, submission }));
  const paragraphs = stateSubmissions.flatMap(({ id, paragraphs: list }) =>
    list.map((paragraph, at) => ({ submission: id, position: at + 1, paragraph })),
  );
  return [
    ["state-submissions", submissions],
    ["submission-paragraphs", paragraphs],
  ];
}
