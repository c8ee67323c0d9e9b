import type { Footnote } from "../model/footnote.ts";
import { type Indexed, indexOf } from "../tree/report-index.ts";

/** The footnotes whose marks stand in a node or inside it, each once, in the order of their marks. */
export function footnotesOf(source: Indexed, nodeId: string): readonly Footnote[] {
  const { marks, entries } = indexOf(source);
  const notes = new Set<Footnote>();
  for (const { footnote, holder } of marks) {
    const inside = holder?.node.id === nodeId || holder?.ancestors.some(({ id }) => id === nodeId);
    const note = inside ? entries.get(footnote)?.node : undefined;
    if (note?.type === "footnote") notes.add(note);
  }
  return [...notes];
}
