import type { Place } from "@rapporteur/core";
import type { PrintedBlock, PrintedDiscard, PrintedDocument, PrintedRun } from "@rapporteur/parser";
import type { Story } from "../story/story.ts";

/** A part that was read, and the blocks to be printed of it. */
export interface PrintedStory {
  readonly story: Story;
  readonly blocks: readonly PrintedBlock[];
}

/** Puts parts one after the other: offsets count through the texts of all of them. */
export function joinStories(
  parts: readonly PrintedStory[],
  file: string | undefined,
): Omit<PrintedDocument, "diagnostics"> {
  const blocks: PrintedBlock[] = [];
  const discards: PrintedDiscard[] = [];
  const bases: number[] = [];
  let text = "";
  for (const { story, blocks: own } of parts) {
    const base = text.length;
    bases.push(base);
    for (const block of own) blocks.push(base === 0 ? block : shiftBlock(block, base));
    for (const { reason, start, end } of story.discards) {
      discards.push({ reason, start: start + base, end: end + base });
    }
    text += story.text;
  }
  discards.sort((one, other) => one.start - other.start);
  const locate = (offset: number): Place => {
    const index = Math.max(0, lastAtMost(bases, offset));
    const { part, paragraphStarts } = (parts[index] as PrintedStory).story;
    const paragraph = lastAtMost(paragraphStarts, offset - (bases[index] ?? 0)) + 1;
    return { ...(file !== undefined && { file }), part, paragraph: Math.max(1, paragraph) };
  };
  return { blocks, discards, text, locate };
}

function shiftBlock(block: PrintedBlock, base: number): PrintedBlock {
  const moved = { start: block.start + base, end: block.end + base };
  if (block.kind === "table") {
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, runs: shiftRuns(cell.runs, base) })),
    }));
    return { ...block, ...moved, rows };
  }
  return "runs" in block ? { ...block, ...moved, runs: shiftRuns(block.runs, base) } : { ...block, ...moved };
}

function shiftRuns(runs: readonly PrintedRun[], base: number): PrintedRun[] {
  return runs.map((run) => ({ ...run, start: run.start + base, end: run.end + base }));
}

/** Index of the last value that is at most as large; -1 if none is. The values ascend. */
function lastAtMost(values: readonly number[], most: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
