import type { Counts } from "../overview/counts.ts";
import type { Screen } from "../screen/screen.ts";
import { wrap } from "../screen/wrap.ts";
import { grouped } from "../words/counted.ts";

/** What each count is called, in the order in which they are shown. */
const names: readonly (readonly [keyof Counts, string])[] = [
  ["paragraphs", "numbered paragraphs"],
  ["unnumberedParagraphs", "unnumbered paragraphs"],
  ["points", "points"],
  ["sections", "sections"],
  ["annexes", "annexes"],
  ["tables", "tables"],
  ["figures", "figures"],
  ["quotes", "quotations"],
  ["footnotes", "notes"],
  ["citations", "citations"],
  ["stateSubmissions", "State submissions"],
  ["recommendations", "recommendations"],
];

/** The counts in running words; what a report has none of is left out. */
export function countsLines(counts: Counts, { columns }: Screen): readonly string[] {
  // The space inside an item must not break the line.
  const items = names
    .filter(([key]) => counts[key] > 0)
    .map(([key, name]) => `${name}: ${grouped(counts[key])}`.replaceAll(" ", "\u00a0"));
  const text = items.length === 0 ? "nothing" : items.join(", ");
  return wrap(text, columns, { first: "  ", rest: "  " }).map((line) => line.replaceAll("\u00a0", " "));
}
