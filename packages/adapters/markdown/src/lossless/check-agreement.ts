import {
  actWords,
  citationWords,
  type Diagnostic,
  plainText,
  type Report,
  reportIndex,
  type TextPlace,
} from "@rapporteur/core";
import { markdownDiagnostics } from "../diagnostics.ts";
import { countsOf } from "./counts.ts";
import { excerpt } from "./excerpt.ts";
import { printed, type ReadFrontMatter } from "./read-front-matter.ts";
import type { ReadRegisters } from "./read-registers.ts";
import type { Yaml } from "./read-yaml.ts";
import { isObject } from "./values.ts";

const { report: finding } = markdownDiagnostics;

/** Finds where the front matter says something else than the text below it: the title, how much there is. */
export function checkFrontMatter(
  report: Report,
  { title, counts }: ReadFrontMatter,
  place: TextPlace,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const compare = (field: string, said: Yaml | undefined, is: Yaml) => {
    if (said === undefined || said === is) return;
    const data = { field, said: printed(said), found: printed(is) };
    found.push(finding("front-matter-disagrees", { place, data }));
  };
  compare("title", title, plainText(report.masthead.title));
  if (!isObject(counts)) return found;
  const actual = countsOf(report);
  for (const kind of new Set([...Object.keys(actual), ...Object.keys(counts)])) {
    compare(kind, (counts[kind] as Yaml | undefined) ?? 0, actual[kind] ?? 0);
  }
  return found;
}

/** Finds the entries of registers that repeat other words than those that they point at. */
export function checkWords(report: Report, registers: ReadRegisters): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const index = reportIndex(report);
  const compare = (entry: string, node: string, said: unknown, words: string) => {
    const is = excerpt(words);
    if (typeof said !== "string" || said === is) return;
    found.push(finding("words-disagree", { node, data: { entry, said, found: is } }));
  };
  for (const [at, citation] of report.citations.entries()) {
    compare(citation.id, citation.source, registers.citationWords[at], citationWords(index, citation));
  }
  for (const [at, recommendation] of report.recommendations.entries()) {
    const { id, paragraph, point = paragraph, acts } = recommendation;
    for (const [nth, act] of acts.entries()) {
      compare(id, point, registers.actWords[at]?.[nth], actWords(index, recommendation, act));
    }
  }
  return found;
}
