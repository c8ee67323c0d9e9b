import {
  type Citation,
  type CitedPlace,
  type CitedSource,
  citationGraph,
  type OpenCitation,
  type Report,
  type ReportIndex,
} from "@rapporteur/core";
import { type CitingPlace, citingPlaces } from "./citing-place.ts";

/** A source and every place of the report that cites it. */
export interface CitedRow {
  readonly source: CitedSource;
  /** Its rank, from 1; equals share one. */
  readonly rank: number;
  readonly mentions: readonly Mention[];
  /** The places inside the source, most cited first; the source as a whole has no pinpoint. */
  readonly places: readonly CitedPlace[];
}

/** One citation and where it stands. */
export interface Mention {
  readonly citation: Citation;
  readonly place: CitingPlace;
}

/** A citation that leads to no source for certain, with the sources that it may mean. */
export interface OpenMention extends Mention {
  readonly candidates: readonly CitedSource[];
}

/** What a report cites: its sources, most cited first, and what is left open. */
export interface CitedRows {
  readonly rows: readonly CitedRow[];
  readonly open: readonly OpenMention[];
}

/** Draws up what one report cites, from where, and with which pinpoints. */
export function citedRows(report: Report, index: ReportIndex): CitedRows {
  const { sources, links, open } = citationGraph(report);
  const placeOf = citingPlaces(index);
  const mention = (citation: Citation) => ({ citation, place: placeOf(citation) });
  const linkOf = new Map(links.map((link) => [link.source, link]));
  const sourceOf = new Map(sources.map((source) => [source.key, source]));
  const ranks = new Map<number, number>();
  for (const [place, { count }] of sources.entries()) if (!ranks.has(count)) ranks.set(count, place + 1);
  const rows = sources.map((source) => {
    const link = linkOf.get(source.key);
    const citations = link?.citations ?? [];
    return {
      source,
      rank: ranks.get(source.count) ?? 0,
      mentions: citations.flatMap((id) => {
        const citation = index.citations.get(id);
        return citation ? [mention(citation)] : [];
      }),
      places: [...(link?.places ?? [])].sort((one, other) => other.count - one.count),
    };
  });
  const candidatesOf = ({ candidates }: OpenCitation) => candidates.flatMap((key) => sourceOf.get(key) ?? []);
  return { rows, open: open.map((one) => ({ ...mention(one.citation), candidates: candidatesOf(one) })) };
}
