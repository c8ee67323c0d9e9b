import type { Report } from "@rapporteur/core";
import type { TableRecord } from "../mapping/table.ts";
import type { TextLookup } from "./text-lookup.ts";

/** The records of citations, of what ambiguous ones may mean, and of pinpoints. */
export function citationRecords(
  { citations }: Report,
  lookup: TextLookup,
): readonly (readonly [table: string, records: readonly TableRecord[]])[] {
  const main = citations.map((citation, at): TableRecord => {
    const { source, start, end } = citation;
    const type = lookup.type(source);
    const section = type === "section" || type === "annex";
    return {
      position: at + 1,
      citation,
      footnote: type === "footnote" ? source : undefined,
      block: type === undefined || type === "footnote" || section ? undefined : source,
      text: lookup.text(source).slice(start, end),
    };
  });
  const candidates = citations.flatMap(({ id, candidates: list = [] }) =>
    list.map((candidate, at): TableRecord => ({ citation: id, position: at + 1, candidate })),
  );
  const pinpoints = citations.flatMap(({ id, pinpoints: list }) =>
    list.map((pinpoint, at): TableRecord => ({ citation: id, position: at + 1, pinpoint })),
  );
  return [
    ["citations", main],
    ["citation-candidates", candidates],
    ["pinpoints", pinpoints],
  ];
}
