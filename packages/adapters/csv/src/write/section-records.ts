import type { Annex, Report, Section } from "@rapporteur/core";
import type { TableRecord } from "../mapping/table.ts";

/** The records of the sections and annexes of a report, in reading order. */
export function sectionRecords({ sections, annexes }: Report): readonly TableRecord[] {
  const records: TableRecord[] = [];

  function add(section: Section | Annex, parent: string | undefined): void {
    records.push({ position: records.length + 1, parent, section });
    for (const inside of section.sections) add(inside, section.id);
  }

  for (const section of [...sections, ...annexes]) add(section, undefined);
  return records;
}
