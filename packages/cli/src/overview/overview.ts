import type { Account, Diagnostic, Report, Trace } from "@rapporteur/core";
import { type Counts, countsOf } from "./counts.ts";
import { type MastheadOverview, mastheadOf } from "./masthead.ts";
import { type OutlineEntry, outlineOf } from "./outline.ts";
import { type RecommendationOverview, recommendationsOf } from "./recommendations.ts";
import { type StateOverview, statesOf } from "./states.ts";

/** All that `inspect` shows of a report, as data; `inspect --json` prints exactly this, with the findings. */
export interface Overview {
  readonly id: string;
  readonly language: string;
  readonly modelVersion: string;
  readonly masthead: MastheadOverview;
  readonly counts: Counts;
  readonly outline: readonly OutlineEntry[];
  readonly states: readonly StateOverview[];
  readonly recommendations: readonly RecommendationOverview[];
  /** Absent where the source was no print. */
  readonly account?: Account | undefined;
}

/** What `inspect --json` prints: the file, the overview if it could be read, and every finding. */
export interface Inspection {
  readonly file: string;
  readonly report?: Overview | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gathers the overview of a report and of the reading it came from. */
export function overviewOf(report: Report, trace?: Trace): Overview {
  return {
    id: report.id,
    language: report.language,
    modelVersion: report.modelVersion,
    masthead: mastheadOf(report),
    counts: countsOf(report),
    outline: outlineOf(report),
    states: statesOf(report),
    recommendations: recommendationsOf(report),
    ...(trace && { account: trace.account }),
  };
}
