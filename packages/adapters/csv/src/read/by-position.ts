import type { RecordRow } from "./table-rows.ts";

/** Rows in the order of their positions; those given, where they are in order already. */
export function byPosition(records: RecordRow[]): RecordRow[] {
  let last = 0;
  for (const { record } of records) {
    const position = Number(record.position ?? 0);
    if (position < last) return records.sort((one, other) => positionOf(one) - positionOf(other));
    last = position;
  }
  return records;
}

function positionOf({ record }: RecordRow): number {
  return Number(record.position ?? 0);
}
