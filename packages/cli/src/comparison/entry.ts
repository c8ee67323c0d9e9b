import type { Bump, Change } from "@rapporteur/core";
import type { Segment } from "./segment.ts";

/** One change, or several of a kind, as people are told of them. */
export interface Entry {
  readonly bump: Bump;
  readonly type: Change["type"];
  /** What it is about: "para-83-h", "masthead date", "78 paragraphs". */
  readonly subject: string;
  /** What happened to it, with the words concerned; may be empty. */
  readonly detail: readonly Segment[];
  /** Whether it stands for changes that are only counted. */
  readonly isRest?: boolean;
}
