import type { Citation } from "@rapporteur/core";
import type { AddFinding } from "../add-finding.ts";
import type { DraftSource, SourceWay } from "../draft-source.ts";
import type { CitingNote, History } from "./history.ts";
import { isSameAuthor, plainWords } from "./plain-words.ts";

/** Where a citation stands and what it is called. */
export interface Standing {
  readonly id: string;
  readonly source: string;
  /** The note it stands in; absent in running text. */
  readonly note?: CitingNote | undefined;
  /** The citations before it in the same note. */
  readonly earlier: readonly Citation[];
}

/** Makes a citation of a source, led by the words of earlier notes where it only points back at them. */
export function resolveSource(
  draft: DraftSource,
  standing: Standing,
  history: History,
  add: AddFinding,
): Citation {
  const { way } = draft;
  if (way.by === "name") return resolveNamed(draft, way, standing, history, add);
  const { note } = standing;
  const label = note?.label ?? "";
  const found = antecedents(way, standing, history);
  const words = way.by === "ibid" ? "Ibid." : way.by === "note" ? `note ${way.label}` : way.author;
  const citation = bind(
    draft,
    standing,
    found.citations,
    found.via,
    way.by === "ibid" ? "ibid" : "short-title",
  );
  if (citation.resolution === "ambiguous")
    add("citation-ambiguous", { words, label, count: citation.candidates?.length ?? 0 }, standing.source);
  else if (citation.resolution === "unresolved")
    add("citation-unresolved", { words, label }, standing.source);
  return citation;
}

/** The citations that words pointing back may mean, and the note they stand in. */
function antecedents(
  way: Exclude<SourceWay, { by: "name" }>,
  { note, earlier }: Standing,
  history: History,
): { readonly citations: readonly Citation[]; readonly via?: string | undefined } {
  if (way.by === "author") {
    const citations = history.works.by(way.author).map((work) => work.citation);
    return { citations, via: citations[0]?.source };
  }
  if (note === undefined) return { citations: [] };
  if (way.by === "ibid") {
    const last = earlier.at(-1);
    if (last) return { citations: [last], via: note.id };
    const citations = history.before(note) ?? [];
    return { citations, via: citations[0]?.source };
  }
  const all = history.of(note.series, way.label) ?? [];
  const author = plainWords(way.author);
  const his = all.filter((citation) => isSameAuthor(author, plainWords(wordsOf(citation))));
  const citations = way.author !== "" && his.length > 0 ? his : all;
  return { citations, via: citations[0]?.source };
}

function wordsOf({ target }: Citation): string {
  return [target?.title, target?.symbol].filter((part) => part !== undefined).join(" ");
}

/** Binds to the one citation there is; to none where there are several, of which all are named. */
function bind(
  draft: DraftSource,
  { id, source }: Standing,
  found: readonly Citation[],
  via: string | undefined,
  resolution: "ibid" | "short-title",
): Citation {
  const { start, end, relation, pinpoints } = draft;
  const [only] = found;
  const candidates = found.length > 1 ? found.map((citation) => citation.id) : only?.candidates;
  if (only !== undefined && candidates !== undefined) {
    const kind = found.every((citation) => citation.kind === only.kind) ? only.kind : "work";
    return { id, source, start, end, kind, pinpoints, relation, resolution: "ambiguous", via, candidates };
  }
  const { kind = "work", target } = only ?? {};
  if (only === undefined || target === undefined) {
    const unresolved = {
      id,
      source,
      start,
      end,
      kind,
      pinpoints,
      relation,
      resolution: "unresolved",
    } as const;
    return via === undefined ? unresolved : { ...unresolved, via };
  }
  const places = resolution === "ibid" && pinpoints.length === 0 ? only.pinpoints : pinpoints;
  return { id, source, start, end, kind, target, pinpoints: places, relation, resolution, via };
}

function resolveNamed(
  draft: DraftSource,
  way: Extract<SourceWay, { by: "name" }>,
  standing: Standing,
  history: History,
  add: AddFinding,
): Citation {
  const { id, source } = standing;
  const { start, end, relation, pinpoints } = draft;
  const { kind, target, author, identified, byTitleOnly } = way;
  if (byTitleOnly && target.title !== undefined) {
    const found = history.works.find(target.title, author).map((work) => work.citation);
    if (found.length > 0) {
      const citation = bind(draft, standing, found, found[0]?.source, "short-title");
      if (citation.resolution === "ambiguous")
        add(
          "citation-ambiguous",
          { words: target.title, label: standing.note?.label ?? "", count: found.length },
          source,
        );
      return citation;
    }
  }
  const resolution = identified ? "direct" : "unresolved";
  const citation: Citation = { id, source, start, end, kind, target, pinpoints, relation, resolution };
  if (!identified) add("source-unidentified", { words: target.title ?? "" }, source);
  if (!byTitleOnly && kind !== "input" && standing.note) history.works.add(citation, author);
  return citation;
}
