import { type IndexEntry, plainText, type ReportIndex } from "@rapporteur/core";
import { stateOf } from "../../../report/state-of.ts";
import type { EntryKind, SearchEntry } from "./search-entry.ts";

/** All that can be found in a report, in reading order, notes last. What has no words is left out. */
export function searchEntries(index: ReportIndex): readonly SearchEntry[] {
  const recommending = new Set(
    index.report.recommendations.map(({ paragraph, point }) => point ?? paragraph),
  );
  const holders = new Map(
    [...index.marks].reverse().map(({ footnote, holder }) => [footnote, holder] as const),
  );
  return [...index.entries.values()].flatMap((entry) => {
    const { node } = entry;
    const text = plainText(node).replace(/\s+/g, " ").trim();
    if (text === "") return [];
    const place = node.type === "footnote" ? holders.get(node.id) : entry;
    const path = place ? [...place.ancestors.map(({ id }) => id), place.node.id] : [];
    const state = path.map((id) => stateOf(index, id)?.state.m49).findLast((code) => code !== undefined);
    const kind = kindOf(
      entry,
      path.some((id) => recommending.has(id)),
      state !== undefined,
    );
    return [{ id: node.id, kind, text, chapter: chapterOf(place), state }];
  });
}

function kindOf({ node }: IndexEntry, recommends: boolean, reported: boolean): EntryKind {
  if (node.type === "footnote") return "note";
  if (node.type === "section" || node.type === "annex") return "heading";
  if (recommends) return "recommendation";
  return reported ? "state" : "paragraph";
}

function chapterOf(place: IndexEntry | undefined): string | undefined {
  const outermost = place?.ancestors[0] ?? place?.node;
  return outermost?.type === "section" || outermost?.type === "annex" ? outermost.id : undefined;
}
