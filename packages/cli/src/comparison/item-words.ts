import {
  type Act,
  type Change,
  type Citation,
  citationWords,
  type ItemPlace,
  plainText,
  type Recommendation,
  type Report,
  type ReportNode,
  recommendationText,
  type StateSubmission,
  type TableCell,
  type TableRow,
} from "@rapporteur/core";

/** What a kind of item is called, one of it and several. */
const nouns: Readonly<Record<Change["what"], readonly [one: string, several: string]>> = {
  report: ["report", "reports"],
  masthead: ["masthead", "mastheads"],
  section: ["section", "sections"],
  annex: ["annex", "annexes"],
  paragraph: ["paragraph", "paragraphs"],
  point: ["point", "points"],
  table: ["table", "tables"],
  row: ["row", "rows"],
  cell: ["cell", "cells"],
  figure: ["figure", "figures"],
  quote: ["quotation", "quotations"],
  footnote: ["note", "notes"],
  citation: ["citation", "citations"],
  submission: ["State’s submission", "States’ submissions"],
  recommendation: ["recommendation", "recommendations"],
  act: ["act", "acts"],
};

/** What so many of a kind of item are called: "paragraph", "paragraphs". */
export function itemNoun(what: Change["what"], count = 1): string {
  return nouns[what][count === 1 ? 0 : 1];
}

/** How an item is named: by its id, or as a part of what has one: "table-1, row 2, cell 3", "masthead". */
export function itemName({ id, within = "", pointer }: ItemPlace): string {
  if (pointer === "/masthead") return "masthead";
  if (id !== undefined) return id;
  const parts = [...pointer.matchAll(/\/(row|cell|act)s\/(\d+)/g)].map(
    ([, part, index]) => `${part} ${Number(index) + 1}`,
  );
  return [within, ...parts].join(", ");
}

/** The words of what came or went, on one line; empty if it has none of its own. */
export function itemWords(change: Extract<Change, { type: "added" | "removed" }>, report: Report): string {
  const value: unknown = change.value;
  return wordsOf(change.what, value, report).replace(/\s+/g, " ").trim();
}

function wordsOf(what: Change["what"], value: unknown, report: Report): string {
  switch (what) {
    case "citation":
      return citationWords(report, value as Citation);
    case "submission":
      return (value as StateSubmission).state.name;
    case "recommendation":
      return recommendationText(report, value as Recommendation);
    case "act":
      return (value as Act).printed;
    case "row":
      return (value as TableRow).cells.map(({ content }) => plainText(content)).join(" · ");
    case "cell":
      return plainText((value as TableCell).content);
    default:
      return plainText(value as ReportNode);
  }
}
