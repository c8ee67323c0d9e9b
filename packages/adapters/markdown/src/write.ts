import { type Files, type Outcome, parseOptions, type Report, succeed, validate } from "@rapporteur/core";
import { writeLossless } from "./lossless/write-lossless.ts";
import { writeOptions } from "./options.ts";
import { writeReadable } from "./readable/write-readable.ts";

/**
 * Writes a report as one file of Markdown, named by its id. A value that is no report gives a failure; an unknown
 * option throws, a `MisuseError`.
 */
export function write(report: Report, options: Readonly<Record<string, unknown>> = {}): Outcome<Files> {
  const { profile } = parseOptions(writeOptions, options, "markdown.write");
  const checked = validate(report);
  if (!checked.ok) return checked;
  const content = profile === "lossless" ? writeLossless(checked.value) : writeReadable(checked.value);
  return succeed([{ path: `${checked.value.id}.md`, mediaType: "text/markdown", content }]);
}
