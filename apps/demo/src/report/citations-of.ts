import type { Citation, ReportIndex } from "@rapporteur/core";

const registers = new WeakMap<ReportIndex, ReadonlyMap<string, readonly Citation[]>>();

/** The citations that stand in the own words of a node, in their order. */
export function citationsOf(index: ReportIndex, id: string): readonly Citation[] {
  let bySource = registers.get(index);
  if (!bySource) {
    bySource = bySourceIn(index);
    registers.set(index, bySource);
  }
  return bySource.get(id) ?? [];
}

function bySourceIn({ report }: ReportIndex): ReadonlyMap<string, readonly Citation[]> {
  const groups = new Map<string, Citation[]>();
  for (const citation of report.citations) {
    const group = groups.get(citation.source);
    if (group) group.push(citation);
    else groups.set(citation.source, [citation]);
  }
  return groups;
}
