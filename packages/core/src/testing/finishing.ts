import type { Citation } from "../model/citation.ts";
import type { Footnote } from "../model/footnote.ts";
import type { Recommendation } from "../model/recommendation.ts";
import type { StateSubmission } from "../model/state-submission.ts";

/** What has been numbered so far while a draft becomes a report. */
export interface Finishing {
  readonly footnotes: Footnote[];
  readonly citations: Citation[];
  readonly stateSubmissions: StateSubmission[];
  readonly recommendations: Recommendation[];
  /** How many of each kind there are in this run: paragraphs, notes, tables … */
  readonly counts: Map<string, number>;
  /** Goes before ids: empty in the body, `annex-I-` in an annex. */
  readonly prefix: string;
  /** The id that leads those of lettered notes, inside a table. */
  readonly table?: string | undefined;
}

/** Begins a new run of numbers, in the body or in an annex. */
export function beginRun(finishing: Omit<Finishing, "counts" | "prefix">, prefix: string): Finishing {
  return { ...finishing, counts: new Map(), prefix };
}

/** The next number of a kind. */
export function nextOf({ counts }: Finishing, kind: string): number {
  const next = (counts.get(kind) ?? 0) + 1;
  counts.set(kind, next);
  return next;
}

/** The same object without its undefined keys. */
export function present<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}
