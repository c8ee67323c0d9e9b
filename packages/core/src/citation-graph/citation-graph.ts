import type { Citation, CitationKind, Pinpoint } from "../model/citation.ts";
import type { Report } from "../model/report.ts";
import { sourceKey } from "./source-key.ts";

/** Who cites what. */
export interface CitationGraph {
  /** The sources, most often cited first; among equals, in the order of their first citation. */
  readonly sources: readonly CitedSource[];
  /** One for each report and each source that it cites, in the order of the sources. */
  readonly links: readonly CitationLink[];
  /** Citations that lead to no source for certain: ambiguous and unresolved ones. */
  readonly open: readonly OpenCitation[];
}

/** A source, as all the citations that lead to it describe it together. */
export interface CitedSource {
  /** The symbol, or else the address, or else the title that tells it from others, with its sort before it. */
  readonly key: string;
  readonly kind: CitationKind;
  readonly symbol?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  /** How often it is cited, in all reports. */
  readonly count: number;
  /** Ids of the reports that cite it. */
  readonly citedBy: readonly string[];
}

/** What one report cites of one source. */
export interface CitationLink {
  /** Id of the report. */
  readonly report: string;
  /** Key of the source. */
  readonly source: string;
  readonly count: number;
  /** Ids of the citations, in order. */
  readonly citations: readonly string[];
  /** The places cited, each once, with how often; `undefined` stands for the source as a whole. */
  readonly places: readonly CitedPlace[];
}

/** A place inside a source, or the source as a whole, and how often it is cited. */
export interface CitedPlace {
  readonly pinpoint?: Pinpoint | undefined;
  readonly count: number;
}

/** A citation that leads to no source for certain. */
export interface OpenCitation {
  /** Id of the report. */
  readonly report: string;
  readonly citation: Citation;
  /** Keys of the sources that an ambiguous one may mean. */
  readonly candidates: readonly string[];
}

/**
 * Draws up who cites what, in one report or in many: each source once, however it was cited (outright, by *ibid.*, by
 * a short title), how often, and with which places in it. Citations lead to the same source if they have the same
 * symbol, else the same address, else the same title, white space and capitals apart. What is ambiguous or unresolved
 * is listed apart and counts for no source. Linear in the number of citations.
 */
export function citationGraph(reports: Report | readonly Report[]): CitationGraph {
  const drafts = new Map<string, SourceDraft>();
  const links = new Map<string, LinkDraft>();
  const open: OpenCitation[] = [];
  for (const report of isOne(reports) ? [reports] : reports) {
    const keys = new Map(report.citations.map((citation) => [citation.id, sourceKey(citation)]));
    for (const citation of report.citations) {
      const key = keys.get(citation.id);
      if (citation.resolution === "ambiguous" || key === undefined) {
        const candidates = (citation.candidates ?? []).flatMap((id) => keys.get(id) ?? []);
        open.push({ report: report.id, citation, candidates: [...new Set(candidates)] });
        continue;
      }
      addToSource(drafts, key, citation, report.id);
      addToLink(links, key, citation, report.id);
    }
  }
  const sources = [...drafts.values()].sort((one, other) => other.count - one.count);
  const rank = new Map(sources.map(({ key }, index) => [key, index]));
  return {
    sources: sources.map(({ citedBy, ...source }) => ({ ...source, citedBy: [...citedBy] })),
    links: [...links.values()]
      .map(({ places, ...link }) => ({ ...link, places: [...places.values()] }))
      .sort((one, other) => (rank.get(one.source) ?? 0) - (rank.get(other.source) ?? 0)),
    open,
  };
}

interface SourceDraft {
  readonly key: string;
  kind: CitationKind;
  symbol?: string | undefined;
  url?: string | undefined;
  title?: string | undefined;
  count: number;
  readonly citedBy: Set<string>;
}

interface LinkDraft {
  readonly report: string;
  readonly source: string;
  count: number;
  readonly citations: string[];
  readonly places: Map<string, { pinpoint?: Pinpoint | undefined; count: number }>;
}

function isOne(reports: Report | readonly Report[]): reports is Report {
  return !Array.isArray(reports);
}

/** Each field is that of the first citation that has it. */
function addToSource(
  drafts: Map<string, SourceDraft>,
  key: string,
  citation: Citation,
  report: string,
): void {
  const { kind, target } = citation;
  const draft: SourceDraft = drafts.get(key) ?? { key, kind, count: 0, citedBy: new Set<string>() };
  drafts.set(key, draft);
  draft.count++;
  draft.citedBy.add(report);
  if (draft.symbol === undefined && target?.symbol !== undefined) draft.symbol = target.symbol;
  if (draft.url === undefined && target?.url !== undefined) draft.url = target.url;
  if (draft.title === undefined && target?.title !== undefined) draft.title = target.title;
}

function addToLink(links: Map<string, LinkDraft>, key: string, citation: Citation, report: string): void {
  const name = `${report} ${key}`;
  const draft: LinkDraft = links.get(name) ?? {
    report,
    source: key,
    count: 0,
    citations: [],
    places: new Map(),
  };
  links.set(name, draft);
  draft.count++;
  draft.citations.push(citation.id);
  for (const pinpoint of citation.pinpoints.length > 0 ? citation.pinpoints : [undefined]) {
    const place = pinpoint === undefined ? "" : [pinpoint.type, pinpoint.from, pinpoint.to].join(" ");
    const known = draft.places.get(place);
    if (known) known.count++;
    else draft.places.set(place, pinpoint === undefined ? { count: 1 } : { pinpoint, count: 1 });
  }
}
