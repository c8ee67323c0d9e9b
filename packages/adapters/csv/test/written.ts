import type { FilesSource, NamedBytes, Outcome, Report } from "@rapporteur/core";
import { csv } from "../src/index.ts";

/** The text of each file that a report is written as, by its name. */
export function written(report: Report, options?: Readonly<Record<string, unknown>>): Map<string, string> {
  const outcome = csv.write(report, options);
  if (!outcome.ok) throw new Error(outcome.diagnostics.map(({ message }) => message).join("\n"));
  return new Map(outcome.value.map(({ path, content }) => [path, String(content)]));
}

/** Files as a source, given as text. */
export function sourceOf(files: ReadonlyMap<string, string>): FilesSource {
  return {
    files: [...files].map(([name, text]): NamedBytes => ({ name, bytes: new TextEncoder().encode(text) })),
  };
}

/** Reads the files of a report, one of which was changed. */
export function readChanged(
  report: Report,
  file: string,
  change: (text: string) => string,
  options?: Readonly<Record<string, unknown>>,
): Outcome<Report> {
  const files = written(report, options);
  const before = files.get(file);
  if (before === undefined) throw new Error(`There is no ${file}.`);
  const after = change(before);
  if (after === before) throw new Error(`The change of ${file} changes nothing.`);
  return csv.read(sourceOf(files.set(file, after)));
}

/** What was found, as `code file:line:column` where there is a place. */
export function found({ diagnostics }: Outcome<unknown>): readonly string[] {
  return diagnostics.map(({ code, place }) =>
    place && "line" in place ? `${code} ${place.file}:${place.line}:${place.column}` : code,
  );
}
