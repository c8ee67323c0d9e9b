import type { Report } from "../src/model/report.ts";

/** Values to put in, by JSON Pointer; `undefined` takes out what is there, a final `-` adds to a list. */
export type Changes = Readonly<Record<string, unknown>>;

/** A copy of a report with changes made to it, which may leave it no report. */
export function changed(report: Report, changes: Changes): Report {
  const copy = structuredClone(report);
  for (const [pointer, value] of Object.entries(changes)) change(copy, pointer.slice(1).split("/"), value);
  return copy;
}

function change(root: unknown, path: readonly string[], value: unknown): void {
  const holder = path.slice(0, -1).reduce((inner, key) => (inner as Record<string, unknown>)[key], root);
  const key = path.at(-1) ?? "";
  if (Array.isArray(holder) && key === "-") holder.push(value);
  else if (Array.isArray(holder) && value === undefined) holder.splice(Number(key), 1);
  else if (value === undefined) delete (holder as Record<string, unknown>)[key];
  else (holder as Record<string, unknown>)[key] = value;
}
