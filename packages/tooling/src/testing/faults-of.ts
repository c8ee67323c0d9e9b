import type { Printed, Run } from "./printed.ts";
import { runsOf } from "./runs-of.ts";

/** What a source promises besides. */
export interface Promises {
  /** Blocks, runs and discards stand in the order of the source. */
  readonly order?: true;
  /** A run says what stands at its place, letter for letter. */
  readonly letters?: true;
}

/**
 * Where a printed document breaks the promise that each character but white space stands in one run or one discard,
 * or what its source promises besides: a sentence for each breach.
 */
export function faultsOf<R extends Run>(document: Printed<R>, promises: Promises = {}): readonly string[] {
  const runs = runsOf(document);
  return [
    ...claimFaults(document, runs),
    ...(promises.order ? orderFaults(document, runs) : []),
    ...(promises.letters ? letterFaults(document, runs) : []),
  ];
}

function claimFaults({ text, discards }: Printed<Run>, runs: readonly Run[]): readonly string[] {
  const faults: string[] = [];
  const spans = [
    ...runs.map(({ start, end }) => ({ start, end, reason: "run" })),
    ...discards.map(({ start, end, reason }) => ({ start, end, reason })),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
  let cursor = 0;
  for (const { start, end, reason } of spans) {
    if (start > cursor && text.slice(cursor, start).trim() !== "") {
      faults.push(`unclaimed ${cursor}: ${JSON.stringify(text.slice(cursor, start))}`);
    }
    if (start < cursor && start < end) {
      faults.push(`claimed twice ${start}, ${reason}: ${JSON.stringify(text.slice(start, end))}`);
    }
    cursor = Math.max(cursor, end);
  }
  if (text.slice(cursor).trim() !== "") faults.push(`unclaimed ${cursor} to the end`);
  return faults;
}

function orderFaults({ blocks, discards }: Printed<Run>, runs: readonly Run[]): readonly string[] {
  const lists = { run: runs, discard: discards, block: blocks };
  return Object.entries(lists).flatMap(([what, spans]) =>
    spans.flatMap(({ start }, index) =>
      start < (spans[index - 1]?.start ?? 0) ? [`${what} out of order at ${start}`] : [],
    ),
  );
}

function letterFaults({ text }: Printed<Run>, runs: readonly Run[]): readonly string[] {
  return runs
    .filter(({ start, end, text: says }) => end > start && says !== text.slice(start, end))
    .map(({ start, text: says }) => `run at ${start} says ${JSON.stringify(says)}`);
}
