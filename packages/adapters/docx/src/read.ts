import {
  coreDiagnostics,
  fail,
  type Outcome,
  parseOptions,
  type Reading,
  type Report,
  type Source,
  succeed,
} from "@rapporteur/core";
import { parsePrinted } from "@rapporteur/parser";
import { docxDiagnostics } from "./diagnostics.ts";
import { readOptions } from "./options.ts";
import { printDocx } from "./printed/print-docx.ts";

/**
 * Reads a report from a Word file. What is wrong with the file comes back as diagnostics; only an unknown option
 * throws, a `MisuseError`.
 */
export function read(source: Source, options: Readonly<Record<string, unknown>> = {}): Reading<Report> {
  const { symbol, id, language } = parseOptions(readOptions, options, "docx.read");
  const bytes = bytesOf(source);
  if (!bytes.ok) return bytes;
  const printed = printDocx(bytes.value, source.name);
  if (!printed.ok) return printed;
  return parsePrinted(printed.value, { symbol, id, language });
}

function bytesOf(source: Source): Outcome<Uint8Array> {
  if ("bytes" in source) return succeed(source.bytes);
  if ("text" in source) return fail(docxDiagnostics.report("file-is-text"));
  const [only] = source.files;
  if (only && source.files.length === 1) return succeed(only.bytes);
  return fail(coreDiagnostics.report("source-is-one-file", { data: { count: source.files.length } }));
}
