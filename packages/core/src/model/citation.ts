/** A place in a text that refers to a source. `start` and `end` are offsets into the plain text of `source`. */
export interface Citation {
  readonly id: string;
  /** Id of the node that cites: a footnote, a paragraph, a point. */
  readonly source: string;
  readonly start: number;
  readonly end: number;
  readonly kind: CitationKind;
  readonly target?: CitationTarget | undefined;
  readonly pinpoints: readonly Pinpoint[];
  readonly relation: CitationRelation;
  readonly resolution: CitationResolution;
  /** The note through which an *ibid.* or a short title reached its source. */
  readonly via?: string | undefined;
  /** Ids of the citations an ambiguous one may mean. */
  readonly candidates?: readonly string[] | undefined;
}

/** What kind of source is cited. */
export type CitationKind = "document" | "resolution" | "web" | "work" | "input";

/** How the citing text relates to the source. */
export type CitationRelation = "cites" | "see" | "see-also";

/** How the source was found: named outright, through *ibid.*, through a short title, or not for certain. */
export type CitationResolution = "direct" | "ibid" | "short-title" | "ambiguous" | "unresolved";

/** What a citation leads to; at least one field is there. */
export interface CitationTarget {
  readonly symbol?: string | undefined;
  readonly url?: string | undefined;
  readonly title?: string | undefined;
}

/** A place inside the source: paragraph 24 to 38, page 22, annex. */
export interface Pinpoint {
  readonly type:
    | "paragraph"
    | "page"
    | "annex"
    | "objective"
    | "volume"
    | "issue"
    | "chapter"
    | "section"
    | "article";
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
