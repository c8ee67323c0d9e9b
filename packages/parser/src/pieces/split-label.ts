import type { PrintedRun } from "../printed/printed.ts";
import { cut, dropStart } from "./runs.ts";

/** Parts runs after their first `length` characters: the label as printed, and the words it labels. */
export function splitLabel(
  runs: readonly PrintedRun[],
  length: number,
): { readonly prefix: readonly PrintedRun[]; readonly rest: PrintedRun[] } {
  const prefix: PrintedRun[] = [];
  let left = length;
  for (const run of runs) {
    if (left <= 0) break;
    prefix.push(run.text.length <= left ? run : cut(run, 0, left));
    left -= run.text.length;
  }
  return { prefix, rest: [...dropStart(runs, length)] };
}
