/** What kinds of text can be found. */
export type EntryKind = "paragraph" | "note" | "recommendation" | "state" | "heading";

/** A text that can be found: a paragraph, a point, a note, a heading, each by its own words. */
export interface SearchEntry {
  /** Id of the node. */
  readonly id: string;
  readonly kind: EntryKind;
  readonly text: string;
  /** Id of the chapter or annex it stands in; a note stands where its mark does. */
  readonly chapter?: string | undefined;
  /** M49 code of the State whose submission it belongs to. */
  readonly state?: string | undefined;
}
