import { citeAs, type ReportIndex } from "@rapporteur/core";

/**
 * A node as it is referred to inside its own report: `para. 83 (h)`, `chap. IV.A`, `footnote 59`. Empty if the report
 * has no such node.
 */
export function nodeReference(index: ReportIndex, id: string): string {
  if (!index.entries.has(id)) return "";
  const { report } = index;
  // Without a masthead nothing is left of a citation but the place.
  return citeAs({ ...index, report: { ...report, masthead: { title: [], agendaItems: [] } } }, id);
}
