import { type Report, walk } from "@rapporteur/core";

/** How many nodes of each kind a report has; kinds that it has none of are left out. */
export type Counts = Readonly<Record<string, number>>;

const kinds = {
  section: "sections",
  annex: "annexes",
  paragraph: "paragraphs",
  point: "points",
  table: "tables",
  figure: "figures",
  quote: "quotes",
  footnote: "footnotes",
} as const;

/** Counts the nodes of a report, for the front matter to say how much there is below it. */
export function countsOf(report: Report): Counts {
  const counts = new Map<string, number>(Object.values(kinds).map((kind) => [kind, 0]));
  walk(report, ({ type }) => {
    counts.set(kinds[type], (counts.get(kinds[type]) ?? 0) + 1);
  });
  return Object.fromEntries([...counts].filter(([, count]) => count > 0));
}
