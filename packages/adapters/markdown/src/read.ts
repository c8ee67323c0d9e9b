import {
  decodeText,
  fail,
  parseOptions,
  type Reading,
  type Report,
  type Source,
  withEarlier,
} from "@rapporteur/core";
import { parsePrinted } from "@rapporteur/parser";
import { markdownDiagnostics } from "./diagnostics.ts";
import { findFrontMatter } from "./lossless/front-matter.ts";
import { readLossless } from "./lossless/read-lossless.ts";
import { isLossless } from "./lossless/recognise.ts";
import { readOptions } from "./options.ts";
import { printMarkdown } from "./printed/print-markdown.ts";

/**
 * Reads a report in Markdown, as OCR leaves it or as {@link write} wrote it in the lossless profile. What is wrong with the text comes back as diagnostics; only an
 * unknown option throws, a `MisuseError`.
 */
export function read(source: Source, options: Readonly<Record<string, unknown>> = {}): Reading<Report> {
  const { symbol, id, language } = parseOptions(readOptions, options, "markdown.read");
  const decoded = decodeText(source);
  if (!decoded.ok) return decoded;
  const { value: text, diagnostics } = decoded;
  if (text.trim() === "") return fail(markdownDiagnostics.report("text-is-empty"), diagnostics);
  const frontMatter = findFrontMatter(text);
  if (frontMatter && isLossless(frontMatter)) {
    const outcome = readLossless(text, source.name, frontMatter, { symbol, id, language });
    return withEarlier(diagnostics, outcome);
  }
  const reading = parsePrinted(printMarkdown(text, source.name), { symbol, id, language });
  return diagnostics.length === 0 ? reading : withEarlier(diagnostics, reading);
}
