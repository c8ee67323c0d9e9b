import type { Printed, Run } from "./printed.ts";

/** All runs of a printed document, in the order of its blocks; a table's by rows. */
export function runsOf<R extends Run>({ blocks }: Printed<R>): readonly R[] {
  return blocks.flatMap(({ runs = [], rows = [] }) => [
    ...runs,
    ...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.runs)),
  ]);
}
