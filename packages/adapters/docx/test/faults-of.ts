import type { PrintedBlock, PrintedDocument, PrintedRun } from "@rapporteur/parser";

/** All runs of a document, in order. */
export function runsOf(document: PrintedDocument): PrintedRun[] {
  return document.blocks.flatMap(runsOfBlock);
}

function runsOfBlock(block: PrintedBlock): readonly PrintedRun[] {
  if (block.kind === "table") return block.rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs));
  return "runs" in block ? block.runs : [];
}

/** Where a document breaks the promise that each character but white space stands in one run or one discard. */
export function faultsOf(document: PrintedDocument): string[] {
  const { text, discards } = document;
  const faults: string[] = [];
  const spans = [
    ...runsOf(document).map(({ start, end }) => ({ start, end, reason: "run" })),
    ...discards.map(({ start, end, reason }) => ({ start, end, reason })),
  ]
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  let cursor = 0;
  for (const { start, end, reason } of spans) {
    if (start > cursor && text.slice(cursor, start).trim() !== "") {
      faults.push(`unclaimed ${cursor}: ${JSON.stringify(text.slice(cursor, start))}`);
    }
    if (start < cursor)
      faults.push(`claimed twice ${start}, ${reason}: ${JSON.stringify(text.slice(start, end))}`);
    cursor = Math.max(cursor, end);
  }
  if (text.slice(cursor).trim() !== "") faults.push(`unclaimed ${cursor} to the end`);
  for (const run of runsOf(document)) {
    if (run.end > run.start && run.text !== text.slice(run.start, run.end)) {
      faults.push(`run at ${run.start} says ${JSON.stringify(run.text)}`);
    }
  }
  return faults;
}
