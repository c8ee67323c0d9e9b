import { citeAs, fullText, type ReportIndex } from "@rapporteur/core";

/** The words of a place and below them the way to cite it: what is put on the clipboard. Empty if there is no such place. */
export function citedText(index: ReportIndex, id: string): string {
  const node = index.entries.get(id)?.node;
  return node ? `${fullText(node).trim()}\n\n${citeAs(index, id)}` : "";
}
