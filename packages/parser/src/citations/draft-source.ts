import type { CitationKind, CitationRelation, CitationTarget, Pinpoint } from "@rapporteur/core";

/** What a note's words say about one of its sources, before earlier notes are asked. */
export interface DraftSource {
  readonly start: number;
  readonly end: number;
  readonly relation: CitationRelation;
  readonly pinpoints: readonly Pinpoint[];
  /** How the words lead to the source. */
  readonly way: SourceWay;
}

/** Outright, or through another note. */
export type SourceWay =
  | {
      readonly by: "name";
      readonly kind: CitationKind;
      readonly target: CitationTarget;
      /** The author's words before a title. */
      readonly author?: string | undefined;
      /** Whether the source is named so that it can be found: by symbol, address, publication or marked title. */
      readonly identified: boolean;
      /** Whether a title alone names it, so that an earlier note may tell more. */
      readonly byTitleOnly: boolean;
    }
  | { readonly by: "ibid" }
  | { readonly by: "note"; readonly label: string; readonly author: string }
  | { readonly by: "author"; readonly author: string };
