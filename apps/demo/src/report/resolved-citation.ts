import { type Citation, citationWords, type ReportIndex } from "@rapporteur/core";
import { type CitedSource, citedSource } from "./cited-source.ts";

/** What is to be said beside a citation that does not name its source outright. */
export interface ResolvedCitation {
  readonly citation: Citation;
  /** As printed: `Ibid., p. 25`. */
  readonly printed: string;
  readonly kind: "ibid" | "short-title" | "ambiguous" | "unresolved";
  /** The source; of an ambiguous citation all that it may mean; none of an unresolved one. */
  readonly sources: readonly CitedSource[];
  /** Id and label of the note through which the source was found. */
  readonly via?: { readonly id: string; readonly label: string } | undefined;
}

/**
 * How a citation was resolved; undefined for one that names its source itself. An ambiguous one gives all its
 * candidates, each with the places that the citation itself prints, and chooses none.
 */
export function resolvedCitation(index: ReportIndex, citation: Citation): ResolvedCitation | undefined {
  if (citation.resolution === "direct") return undefined;
  const via = citation.via === undefined ? undefined : index.entries.get(citation.via)?.node;
  const own = citedSource(index, citation);
  const candidates = (citation.candidates ?? []).flatMap((id) => index.citations.get(id) ?? []);
  return {
    citation,
    printed: citationWords(index, citation),
    kind: citation.resolution,
    sources:
      citation.resolution === "ambiguous"
        ? candidates.map((candidate) => {
            const source = citedSource(index, candidate);
            return { ...source, places: own.places || source.places };
          })
        : citation.resolution === "unresolved"
          ? []
          : [own],
    ...(via?.type === "footnote" && via.id !== citation.source
      ? { via: { id: via.id, label: via.label } }
      : {}),
  };
}
