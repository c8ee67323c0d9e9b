import type { FootnoteMark } from "./report-index.ts";

/** For each footnote the run its first mark stands in: `"body"`, or the id of the annex. In order of the first marks. */
export function firstMarkRuns(marks: readonly FootnoteMark[]): ReadonlyMap<string, string> {
  const runs = new Map<string, string>();
  for (const { footnote, holder } of marks) {
    if (holder?.part === "footnotes" || runs.has(footnote)) continue;
    const outermost = holder && (holder.ancestors[0] ?? holder.node);
    runs.set(footnote, outermost?.type === "annex" ? outermost.id : "body");
  }
  return runs;
}
