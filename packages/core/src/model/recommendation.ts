/** A paragraph or a point that recommends. `label` is its pinpoint: `"83 (h)"`, `"84"`, `"115.3"`. */
export interface Recommendation {
  readonly id: string;
  readonly label: string;
  readonly paragraph: string;
  readonly point?: string | undefined;
  /** Who recommends, as the chapeau names them. */
  readonly actor?: string | undefined;
  readonly acts: readonly Act[];
}

/** One operative act of a recommendation: a verb, to whom, over which words of the node's plain text. */
export interface Act {
  /** Lemma of the verb: `"call upon"`. */
  readonly verb: string;
  /** As printed, with its adverb: `"Further requests"`. */
  readonly printed: string;
  readonly adverb?: string | undefined;
  /** Whether it asks anyone to do anything. */
  readonly directive: boolean;
  readonly start: number;
  readonly end: number;
  readonly addressees: readonly Addressee[];
}

/** One of those asked, as printed, with its class; `states` holds ISO 3166-1 alpha-3 codes. */
export interface Addressee {
  readonly printed: string;
  readonly kind: AddresseeKind;
  readonly states?: readonly string[] | undefined;
}

/** Classes of those asked. */
export type AddresseeKind =
  | "states"
  | "state"
  | "states-parties"
  | "un-entity"
  | "civil-society"
  | "private"
  | "other";
