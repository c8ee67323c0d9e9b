import type { Citation, IndexEntry, ReportIndex } from "@rapporteur/core";
import { nodeReference } from "../../report/node-reference.ts";

/** Where a report cites something: in a note, or in running text. */
export interface CitingPlace {
  /** Id of the paragraph, point or heading, or of the note where nothing refers to it: what a link leads to. */
  readonly anchor: string;
  /** Id of the paragraph that it stands in; absent in the title or a heading. */
  readonly paragraph?: string | undefined;
  /** As people refer to it: `"para. 83 (h)"`, `"chap. IV.A"`, `"title"`. */
  readonly label: string;
  /** The note that cites; absent where running text does. */
  readonly note?: { readonly id: string; readonly label: string } | undefined;
}

/** Makes the function that says where a citation stands. A note stands where its first mark does. */
export function citingPlaces(index: ReportIndex): (citation: Citation) => CitingPlace {
  const holders = new Map<string, IndexEntry | undefined>();
  for (const { footnote, holder } of index.marks) {
    if (holder?.part !== "footnotes" && !holders.has(footnote)) holders.set(footnote, holder);
  }
  return ({ source }) => {
    const entry = index.entries.get(source);
    if (!entry) return { anchor: source, label: source };
    if (entry.node.type !== "footnote") return placeOf(entry, index);
    const { id, label } = entry.node;
    const holder = holders.get(id);
    if (holder) return { ...placeOf(holder, index), note: { id, label } };
    return { anchor: id, label: holders.has(id) ? "title" : "nowhere", note: { id, label } };
  };
}

function placeOf({ node, ancestors }: IndexEntry, index: ReportIndex): CitingPlace {
  const paragraph = [...ancestors, node].find(({ type }) => type === "paragraph");
  return { anchor: node.id, paragraph: paragraph?.id, label: nodeReference(index, node.id) || node.type };
}
