import type { Report } from "@rapporteur/core";
import type { TableRecord } from "../mapping/table.ts";
import type { TextLookup } from "./text-lookup.ts";

/** The records of recommendations, of their acts, and of those whom the acts ask. */
export function recommendationRecords(
  { recommendations }: Report,
  lookup: TextLookup,
): readonly (readonly [table: string, records: readonly TableRecord[]])[] {
  const acts: TableRecord[] = [];
  const addressees: TableRecord[] = [];
  for (const { id, point, paragraph, acts: list } of recommendations) {
    for (const [at, act] of list.entries()) {
      const text = lookup.text(point ?? paragraph).slice(act.start, act.end);
      acts.push({ recommendation: id, position: at + 1, act, text });
      for (const [place, addressee] of act.addressees.entries()) {
        addressees.push({ recommendation: id, act: at + 1, position: place + 1, addressee });
      }
    }
  }
  return [
    ["recommendations", recommendations.map((recommendation, at) => ({ position: at + 1, recommendation }))],
    ["acts", acts],
    ["addressees", addressees],
  ];
}
