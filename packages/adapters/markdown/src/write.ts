import { checkModel, type Files, type Outcome, parseOptions, type Report, succeed } from "@rapporteur/core";
import { writeLossless } from "./lossless/write-lossless.ts";
import { writeOptions } from "./options.ts";
import { writeReadable } from "./readable/write-readable.ts";

/**
 * Writes a report as one file of Markdown, named by its id. A value that is no report gives a failure; an unknown
 * option throws, a `MisuseError`.
 */
export function write(report: Report, options: Readonly<Record<string, unknown>> = {}): Outcome<Files> {
  const { profile } = parseOptions(writeOptions, options, "markdown.write");
  const model = checkModel(report);
  if (!model.ok) return model;
  const content = profile === "lossless" ? writeLossless(model.value) : writeReadable(model.value);
  return succeed([{ path: `${model.value.id}.md`, mediaType: "text/markdown", content }]);
}
