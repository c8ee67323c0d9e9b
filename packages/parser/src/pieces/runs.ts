import type { PrintedRun } from "../printed/printed.ts";

/** The words of runs, one after the other. */
export function textOf(runs: readonly PrintedRun[]): string {
  let text = "";
  for (const run of runs) text += run.text;
  return text;
}

/** Runs without their first `count` characters. */
export function dropStart(runs: readonly PrintedRun[], count: number): readonly PrintedRun[] {
  let left = count;
  for (const [index, run] of runs.entries()) {
    if (left < run.text.length) return [cut(run, left, run.text.length), ...runs.slice(index + 1)];
    left -= run.text.length;
    // A mark without text of its own stands behind what was dropped, so it stays.
    if (left === 0) return runs.slice(index + 1);
  }
  return [];
}

/** Characters `from` to `to` of a run, with their place where text and source run alike. */
export function cut(run: PrintedRun, from: number, to: number): PrintedRun {
  const alike = run.end - run.start === run.text.length;
  return {
    ...run,
    text: run.text.slice(from, to),
    start: alike ? run.start + from : run.start,
    end: alike ? run.start + to : run.end,
  };
}

/** Runs without white space at either end. */
export function trimRuns(runs: readonly PrintedRun[]): readonly PrintedRun[] {
  let first = 0;
  let last = runs.length;
  while (first < last && isBlank(runs[first])) first++;
  while (last > first && isBlank(runs[last - 1])) last--;
  const head = runs[first];
  const tail = runs[last - 1];
  if (!head || !tail) return [];
  const lead = head.text.length - head.text.trimStart().length;
  const trail = tail.text.length - tail.text.trimEnd().length;
  if (first === 0 && last === runs.length && lead === 0 && trail === 0) return runs;
  const kept = runs.slice(first, last);
  if (trail > 0) kept[kept.length - 1] = cut(tail, 0, tail.text.length - trail);
  if (lead > 0 && kept[0]) kept[0] = cut(kept[0], lead, kept[0].text.length);
  return kept;
}

function isBlank(run: PrintedRun | undefined): boolean {
  return run !== undefined && run.mark === undefined && run.text.trim() === "";
}

/** Runs parted at their line feeds, each line without white space at its ends; blank lines fall away. */
export function linesOf(runs: readonly PrintedRun[]): readonly (readonly PrintedRun[])[] {
  const lines: PrintedRun[][] = [[]];
  for (const run of runs) {
    let from = 0;
    for (let at = run.text.indexOf("\n"); at >= 0; at = run.text.indexOf("\n", from)) {
      lines.at(-1)?.push(cut(run, from, at));
      lines.push([]);
      from = at + 1;
    }
    if (from < run.text.length) lines.at(-1)?.push(from === 0 ? run : cut(run, from, run.text.length));
  }
  return lines.map(trimRuns).filter((line) => line.length > 0);
}
