import {
  checkModel,
  type Diagnostic,
  type File,
  type Files,
  type Outcome,
  parseOptions,
  type Report,
  succeed,
} from "@rapporteur/core";
import { descriptorFiles } from "../descriptor/descriptor-files.ts";
import { fileName } from "../mapping/file-names.ts";
import { tables } from "../mapping/tables.ts";
import { writeOptions } from "../options.ts";
import { printTable } from "./print-table.ts";
import { takeApart } from "./take-apart.ts";

const defaults = writeOptions.parse({});

/**
 * Writes a report as CSV tables with two descriptors. A value that is no report, two nodes with one id and characters
 * that no CSV can carry come back as errors; only an unknown option throws, a `MisuseError`.
 */
export function write(report: Report, options?: Readonly<Record<string, unknown>>): Outcome<Files> {
  const { profile } = options === undefined ? defaults : parseOptions(writeOptions, options, "csv.write");
  const model = checkModel(report);
  if (!model.ok) return model;
  const records = takeApart(model.value, profile);
  const found: Diagnostic[] = [];
  const files = tables.map((table): File => {
    const { text, diagnostics } = printTable(table, records.get(table.name) ?? [], profile);
    found.push(...diagnostics);
    return {
      path: fileName(table),
      mediaType: "text/csv",
      content: profile === "spreadsheet" ? `\ufeff${text}` : text,
    };
  });
  const [first, ...rest] = found.filter(({ severity }) => severity === "error");
  if (first) return { ok: false, diagnostics: [first, ...rest] };
  return succeed([...files, ...descriptorFiles(model.value, profile)], found);
}
