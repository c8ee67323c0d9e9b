import type { Place } from "./place.ts";

/** How much a finding weighs: repaired or noted · doubtful · the report is wrong. */
export type Severity = "info" | "warning" | "error";

/** A finding about a document, as data. */
export interface Diagnostic {
  /** Package and rule: `parser/paragraph-joined`. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for a person. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly help: string;
  /** Where in the source. */
  readonly place?: Place | undefined;
  /** Id of the node it concerns. */
  readonly node?: string | undefined;
  /** The values the message was made from. */
  readonly data?: Readonly<Record<string, string | number>> | undefined;
}
