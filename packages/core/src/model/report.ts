import type { Block } from "./block.ts";
import type { Citation } from "./citation.ts";
import type { Footnote } from "./footnote.ts";
import type { Masthead } from "./masthead.ts";
import type { Recommendation } from "./recommendation.ts";
import type { Annex, Section } from "./section.ts";
import type { StateSubmission } from "./state-submission.ts";

/** A report of the United Nations as data: plain JSON, the same on disk and in memory. */
export interface Report {
  readonly modelVersion: string;
  readonly id: string;
  /** BCP 47 code of the language the report is printed in. */
  readonly language: string;
  readonly masthead: Masthead;
  readonly summary: readonly Block[];
  /** Body text before the first section; usually empty. */
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly annexes: readonly Annex[];
  readonly footnotes: readonly Footnote[];
  readonly citations: readonly Citation[];
  readonly stateSubmissions: readonly StateSubmission[];
  readonly recommendations: readonly Recommendation[];
}
