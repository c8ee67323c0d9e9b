import { citationWords, plainText, type ReportIndex, type ReportNode } from "@rapporteur/core";
import { findSymbols, printSymbol } from "@rapporteur/symbols";
import { citationsOf } from "../report/citations-of.ts";
import { symbolHref } from "../report/symbol-href.ts";

/** Words that lead to an official document: offsets into the plain text of a node, and the address. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  /** The symbol, where the words do not print it. */
  readonly symbol?: string | undefined;
}

/**
 * The official documents that a node's own words name: every symbol that is printed, and what is cited under another
 * name (`General Assembly resolution 76/172`, a title), in order and without overlap. What is printed there as a link
 * already is not this function's business.
 */
export function textLinks(index: ReportIndex, node: ReportNode): readonly TextLink[] {
  const text = plainText(node);
  const { language } = index.report;
  const links: TextLink[] = findSymbols(text).flatMap(({ symbol, start, end }) => {
    const href = symbolHref(printSymbol(symbol), language);
    return href === undefined ? [] : [{ start, end, href }];
  });
  for (const citation of citationsOf(index, node.id)) {
    const { symbol, title } = citation.target ?? {};
    const named =
      symbol !== undefined && citation.resolution !== "ambiguous" && citation.resolution !== "ibid";
    const href = named ? symbolHref(symbol, language) : undefined;
    if (href === undefined) continue;
    const words = citationWords(index, citation);
    const [from, to] = nameIn(words, title);
    const link = { start: citation.start + from, end: citation.start + to, href, symbol };
    if (links.every((other) => other.end <= link.start || other.start >= link.end)) links.push(link);
  }
  return links.sort((one, other) => one.start - other.start);
}

/** Where in the words of a citation the document is named: its resolution, its title, or else all of them. */
function nameIn(words: string, title: string | undefined): readonly [number, number] {
  const resolution =
    /(?:(?<!\p{L})\p{Lu}\p{L}{1,30}(?: and)? ){0,8}(?:resolution|decision)s? [\w/-]{1,40}(?: \([^)]{1,12}\))?/u.exec(
      words,
    );
  if (resolution) return [resolution.index, resolution.index + resolution[0].length];
  const at = title === undefined ? -1 : words.indexOf(title);
  return title === undefined || at < 0 ? [0, words.length] : [at, at + title.length];
}
